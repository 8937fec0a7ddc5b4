-- A table whose rows are listed at the root and within elements of another list, told by composite keys, and counted.
SELECT t.id,
       jsonb_build_object('name', t.name,
         'tasks', coalesce((SELECT jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title) ORDER BY k.rank, k.id)
                            FROM task k WHERE k.team_id = t.id), '[]'),
         'open', (SELECT count(*) FROM task k WHERE k.team_id = t.id),
         'people', coalesce((SELECT jsonb_agg(jsonb_build_object('no', p.no, 'name', p.name,
           'tasks', coalesce((SELECT jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title) ORDER BY k.rank DESC, k.id DESC)
                              FROM task k WHERE k.team_id = p.team_id AND k.owner = p.no), '[]'),
           'steps', coalesce((SELECT jsonb_agg(jsonb_build_object('no', s.no, 'done', s.done) ORDER BY s.no)
                              FROM step s WHERE s.team_id = p.team_id AND s.person_no = p.no AND NOT s.done), '[]')) ORDER BY p.no)
          FROM person p WHERE p.team_id = t.id), '[]')) AS doc
FROM team t
