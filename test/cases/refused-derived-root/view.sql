-- A root inside a derived table.
-- refused: VIEW_ROOT_MISSING
SELECT x.id,
       x.doc
FROM (SELECT o.id, to_jsonb(o) AS doc FROM orders o) x
