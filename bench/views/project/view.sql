SELECT p.id,
       jsonb_build_object(
         'id', p.id,
         'name', p.name,
         'sections', coalesce((
           SELECT jsonb_agg(jsonb_build_object(
             'id', s.id,
             'title', s.title,
             'tasks', coalesce((
               SELECT jsonb_agg(jsonb_build_object(
                 'id', t.id,
                 'title', t.title,
                 'notes', coalesce((
                   SELECT jsonb_agg(jsonb_build_object('id', n.id, 'body', n.body) ORDER BY n.id)
                   FROM note n WHERE n.task_id = t.id), '[]')) ORDER BY t.id)
               FROM task t WHERE t.section_id = s.id), '[]')) ORDER BY s.id)
           FROM section s WHERE s.project_id = p.id), '[]')
       ) AS doc
FROM project p
