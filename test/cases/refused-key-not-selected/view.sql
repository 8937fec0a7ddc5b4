-- A root without its primary key in the select list.
-- refused: VIEW_KEY_MISSING
SELECT o.status,
       jsonb_build_object('id', o.id) AS doc
FROM orders o
