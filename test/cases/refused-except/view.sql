-- EXCEPT at the root.
-- refused: VIEW_SET_OPERATION
SELECT o.id, to_jsonb(o) AS doc
FROM orders o
EXCEPT
SELECT c.id, to_jsonb(c)
FROM customer c
