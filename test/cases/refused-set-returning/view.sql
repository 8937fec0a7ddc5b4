-- A set-returning function in the select list.
-- refused: VIEW_ROWS_NOT_UNIQUE
SELECT o.id,
       jsonb_array_elements(jsonb_build_array(o.id, o.status)) AS doc
FROM orders o
