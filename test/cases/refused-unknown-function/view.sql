-- An unknown function.
-- refused: VIEW_INVALID
SELECT o.id,
       jsonb_build_object('status', uppercase(o.status)) AS doc
FROM orders o
