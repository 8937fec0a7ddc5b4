-- A syntax error.
-- refused: VIEW_SYNTAX
SELECT o.id,
       jsonb_build_object('status' o.status) AS doc
FROM orders o
