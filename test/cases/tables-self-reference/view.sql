-- A self reference both ways: the manager, the manager's manager, the reports and the colleagues.
-- warns: EDGE_WITHOUT_KEY
SELECT e.id,
       jsonb_build_object(
         'name', e.name,
         'manager', (SELECT jsonb_build_object('name', m.name, 'manager', (SELECT n.name FROM employee n WHERE n.id = m.manager_id))
                     FROM employee m WHERE m.id = e.manager_id),
         'reports', (SELECT jsonb_agg(jsonb_build_object('name', r.name, 'reports', (SELECT count(*) FROM employee s WHERE s.manager_id = r.id)) ORDER BY r.id)
                     FROM employee r WHERE r.manager_id = e.id),
         'colleagues', (SELECT jsonb_agg(c.id ORDER BY c.id) FROM employee c WHERE c.manager_id = e.manager_id AND c.id <> e.id)
       ) AS doc
FROM employee e
