-- Deferred constraints: parents may come after their children, in one transaction.
SELECT t.id,
       jsonb_build_object(
         'name', t.name,
         'captain', (SELECT p.name FROM player p WHERE p.id = t.captain_id),
         'players', (SELECT jsonb_agg(jsonb_build_array(p.shirt, p.name) ORDER BY p.shirt, p.id) FROM player p WHERE p.team_id = t.id)
       ) AS doc
FROM team t
