-- A recursion that begins with every row and carries its key along, asked for by the key outside.
WITH RECURSIVE up AS (
  SELECT p.id, p.parent_id, 1 AS depth FROM part p
  UNION ALL
  SELECT up.id, p.parent_id, up.depth + 1 FROM up JOIN part p ON p.id = up.parent_id
)
SELECT p.id,
       jsonb_build_object('depth', (SELECT max(up.depth) FROM up WHERE up.id = p.id)) AS doc
FROM part p
