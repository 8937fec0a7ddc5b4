-- Many timestamps are of one day: what is unique isn't so after a cast.
-- refused: VIEW_ROWS_NOT_UNIQUE
SELECT r.id, jsonb_build_object('q', e.q) AS doc
FROM r LEFT JOIN e ON e.ts::date = r.day
