-- The key is not shown whole.
-- refused: VIEW_KEY_MISSING
SELECT l.kind, jsonb_build_object('n', count(*)) AS doc
FROM line l
GROUP BY l.kind, l.qty % 2
