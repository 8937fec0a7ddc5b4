-- UNION ALL at the root.
-- refused: VIEW_SET_OPERATION
SELECT o.id, to_jsonb(o) AS doc
FROM orders o
UNION ALL
SELECT c.id, to_jsonb(c)
FROM customer c
