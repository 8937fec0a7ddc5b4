-- No table at the root.
-- refused: VIEW_ROOT_MISSING
SELECT n AS id,
       jsonb_build_object('n', n) AS doc
FROM generate_series(1, 3) n
