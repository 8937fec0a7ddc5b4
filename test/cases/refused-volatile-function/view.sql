-- A function of the user's own that is VOLATILE, which is the default.
-- refused: VIEW_VOLATILE
SELECT o.id,
       jsonb_build_object('double', twice(o.id)) AS doc
FROM orders o
