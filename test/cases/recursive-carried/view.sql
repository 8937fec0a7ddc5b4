-- Keys of several columns, and managers up to the top with their teams.
-- warns: ORDER_MISSING
SELECT e.company,
       e.number,
       jsonb_build_object('name', e.name, 'managers', (
         WITH RECURSIVE m AS (
           SELECT b.company, b.number, b.manager, b.name, b.team_id, 1 AS up
           FROM employee b WHERE b.company = e.company AND b.number = e.manager
           UNION
           SELECT b.company, b.number, b.manager, b.name, b.team_id, m.up + 1
           FROM m JOIN employee b ON b.company = m.company AND b.number = m.manager
         )
         SELECT string_agg(m.name || coalesce(' of ' || t.name, ''), ', ' ORDER BY m.up, m.name)
         FROM m LEFT JOIN team t ON t.id = m.team_id
       )) AS doc
FROM employee e
