-- A unique index tells apart what the comparison calls equal.
-- refused: VIEW_ROWS_NOT_UNIQUE
SELECT r.id, jsonb_build_object('q', c.q) AS doc
FROM r LEFT JOIN c ON c.email = r.email COLLATE ci
