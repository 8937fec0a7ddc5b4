-- Threads of comments to any depth: a recursive query that follows a link of a table to itself, joined and summed below.
-- warns: ORDER_MISSING
SELECT p.id,
       jsonb_build_object(
         'title', p.title,
         'comments', (
           WITH RECURSIVE t AS (
             SELECT c.id, c.author_id, c.body, 1 AS depth FROM comment c WHERE c.post_id = p.id AND c.parent_id IS NULL
             UNION ALL
             SELECT c.id, c.author_id, c.body, t.depth + 1 FROM comment c JOIN t ON c.parent_id = t.id
           )
           SELECT jsonb_agg(jsonb_build_object('id', t.id, 'body', t.body, 'depth', t.depth, 'author', a.name,
                    'votes', (SELECT sum(v.value) FROM vote v WHERE v.comment_id = t.id)) ORDER BY t.id)
           FROM t LEFT JOIN author a ON a.id = t.author_id
         )
       ) AS doc
FROM post p
