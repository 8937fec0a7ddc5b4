-- 1 and 01 are one number.
-- refused: VIEW_ROWS_NOT_UNIQUE
SELECT r.id, jsonb_build_object('q', e.q) AS doc
FROM r LEFT JOIN e ON e.txt::int = r.id
