-- Rows below a row that many documents show, which they refer to.
-- name: public.task_doc
SELECT k.id,
       jsonb_build_object('title', k.title,
         'team', (SELECT jsonb_build_object('name', t.name,
           'badges', coalesce((SELECT jsonb_agg(jsonb_build_object('id', b.id, 'text', b.text) ORDER BY b.text, b.id)
                               FROM badge b WHERE b.team_id = t.id), '[]'),
           'people', coalesce((SELECT jsonb_agg(jsonb_build_object('no', p.no, 'steps',
             coalesce((SELECT jsonb_agg(jsonb_build_object('no', s.no, 'done', s.done) ORDER BY s.done, s.no)
                       FROM step s WHERE s.team_id = p.team_id AND s.person_no = p.no), '[]')) ORDER BY p.no)
            FROM person p WHERE p.team_id = t.id), '[]'))
          FROM team t WHERE t.id = k.next)) AS doc
FROM task k
