-- Triggers of the user's own that change, refuse and add rows in the same tables, before and after ours.
SELECT p.id,
       p.comments,
       jsonb_build_object(
         'title', p.title,
         'comments', p.comments,
         'bodies', (SELECT jsonb_agg(c.body ORDER BY c.id) FROM comment c WHERE c.post_id = p.id)
       ) AS doc
FROM post p
