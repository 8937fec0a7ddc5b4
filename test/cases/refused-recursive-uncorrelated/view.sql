-- A recursion that nothing links to the root: what its condition asks for is put out anew on the way.
-- refused: VIEW_FULL_REWRITE VIEW_FULL_REWRITE
WITH RECURSIVE t AS (
  SELECT c.id, c.post_id FROM comment c WHERE c.parent_id IS NULL
  UNION ALL
  SELECT c.id, c.post_id FROM comment c JOIN t ON c.parent_id = t.id
)
SELECT p.id, (SELECT jsonb_agg(t.id ORDER BY t.id) FROM t WHERE t.post_id = p.id) AS doc
FROM post p
