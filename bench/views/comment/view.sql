SELECT c.id,
       jsonb_build_object(
         'id', c.id,
         'body', c.body,
         'post', (SELECT jsonb_build_object('id', p.id, 'title', p.title) FROM post p WHERE p.id = c.post_id)
       ) AS doc
FROM comment c
