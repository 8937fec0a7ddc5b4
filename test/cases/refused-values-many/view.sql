-- VALUES beside the root's row, of which it makes several.
-- refused: VIEW_ROWS_NOT_UNIQUE
SELECT o.id,
       jsonb_build_object('size', v.size) AS doc
FROM orders o
LEFT JOIN LATERAL (VALUES (1), (2)) v (size) ON true
