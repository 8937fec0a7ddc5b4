-- The same by LATERAL, the author joined within the recursion, and totals beside.
-- name: summaries
SELECT p.id,
       p.title,
       jsonb_build_object('comments', s.comments, 'depth', s.depth, 'authors', s.authors) AS doc
FROM post p
LEFT JOIN LATERAL (
  WITH RECURSIVE t (id, depth, author) AS (
    SELECT c.id, 1, a.name FROM comment c LEFT JOIN author a ON a.id = c.author_id WHERE c.post_id = p.id
    UNION
    SELECT c.id, t.depth + 1, a.name FROM t JOIN comment c ON t.id = c.parent_id LEFT JOIN author a ON a.id = c.author_id
  )
  SELECT count(*) AS comments, max(t.depth) AS depth, array_agg(DISTINCT t.author ORDER BY t.author) AS authors FROM t
) s ON true
