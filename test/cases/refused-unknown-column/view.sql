-- An unknown column.
-- refused: VIEW_INVALID
SELECT o.id,
       jsonb_build_object('état', '🦆', 'status', o.statis) AS doc
FROM orders o
