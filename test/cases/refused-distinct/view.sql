-- DISTINCT at the root.
-- refused: VIEW_UNSUPPORTED
SELECT DISTINCT o.id,
       to_jsonb(o) AS doc
FROM orders o
