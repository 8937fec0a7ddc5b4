-- LIMIT at the root.
-- refused: VIEW_LIMIT
SELECT o.id,
       to_jsonb(o) AS doc
FROM orders o
ORDER BY o.id
LIMIT 10
