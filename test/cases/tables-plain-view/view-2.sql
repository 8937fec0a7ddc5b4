-- Rows of a view as a whole, under its own name.
-- name: whole_orders
SELECT id, to_jsonb(paid_order) AS doc FROM paid_order
