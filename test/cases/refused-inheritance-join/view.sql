-- Nor is it when the root is joined to such a table.
-- refused: VIEW_ROWS_NOT_UNIQUE
SELECT o.id,
       jsonb_build_object('animal', a.name) AS doc
FROM owner o
LEFT JOIN animal a ON a.id = o.animal_id
