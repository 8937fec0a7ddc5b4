-- Subqueries in the root's WHERE: only posts approved with weight 3 or more, and not withdrawn.
SELECT p.id,
       jsonb_build_object('title', p.title) AS doc
FROM post p
WHERE (SELECT sum(a.weight) FROM approval a WHERE a.post_id = p.id) >= 3
  AND NOT EXISTS (SELECT FROM approval a WHERE a.post_id = p.id AND a.by_whom = 'withdrawn')
