-- A root with inheritance children, taken with ONLY: its key is unique, theirs don't matter.
SELECT a.id,
       jsonb_build_object('name', a.name) AS doc
FROM ONLY animal a
