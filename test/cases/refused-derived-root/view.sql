-- A root inside a query that takes rows for one another.
-- refused: VIEW_ROOT_MISSING
SELECT x.id,
       x.doc
FROM (SELECT DISTINCT o.id, to_jsonb(o) AS doc FROM orders o) x
