-- A composite key of which one part is missing.
-- refused: VIEW_KEY_MISSING
SELECT s.hall,
       jsonb_build_object('nr', s.nr) AS doc
FROM seat s
