-- Virtual generated columns: PostgreSQL has no values for them in the rows that a trigger is shown.
-- servers: 18
-- refused: VIEW_UNSUPPORTED
SELECT s.id,
       jsonb_build_object(
         'title', s.title,
         'areas', (SELECT jsonb_agg(q.area ORDER BY q.id) FROM square q WHERE q.sheet_code = s.code)
       ) AS doc
FROM sheet s
