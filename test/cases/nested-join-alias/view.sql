-- A join with an alias: its columns go by that alone. A change of a player shows in `best`, though nothing in the document
-- names what this is of.
SELECT t.id,
       jsonb_build_object(
         'name', t.name,
         'best', j.best,
         'count', j.players,
         'more', jsonb_build_object(
           'players', (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.id)
                       FROM player p WHERE p.team_id = t.id))
       ) AS doc
FROM team t
LEFT JOIN (LATERAL (SELECT max(b.points) AS best FROM player b WHERE b.team_id = t.id HAVING count(*) > 0) x
           CROSS JOIN LATERAL (SELECT count(*) AS players FROM player c WHERE c.team_id = t.id) y) AS j ON true
