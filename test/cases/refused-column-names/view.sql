-- Two output columns of one name.
-- refused: VIEW_COLUMN_NAME
SELECT o.id,
       o.customer_id AS id,
       to_jsonb(o) AS doc
FROM orders o
