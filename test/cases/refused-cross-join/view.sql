-- A join without a condition.
-- refused: VIEW_ROWS_NOT_UNIQUE
SELECT o.id,
       jsonb_build_object('customer', c.name) AS doc
FROM orders o, customer c
