-- A subquery two levels down that is tied to its parent and to the root at once.
-- warns: EDGE_WITHOUT_KEY INDEX_MISSING
SELECT p.id,
       jsonb_build_object('tasks',
         (SELECT jsonb_agg(jsonb_build_object(
                   'label', (SELECT l.word FROM label l WHERE l.id = t.label_id AND l.lang = p.lang),
                   'by_lead', (SELECT jsonb_agg(n.body ORDER BY n.id) FROM note n
                               WHERE n.task_id = t.id AND n.person_id = p.lead_id)) ORDER BY t.id)
          FROM task t WHERE t.project_id = p.id)) AS doc
FROM project p
