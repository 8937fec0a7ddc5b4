-- Links by values of types that have no equality: a point in a box, a text out of a json column.
-- warns: EDGE_WITHOUT_KEY EDGE_WITHOUT_KEY
SELECT z.id,
       jsonb_build_object(
         'shops', (SELECT jsonb_agg(s.title ORDER BY s.id) FROM shop s WHERE s.spot <@ z.area),
         'first', (SELECT jsonb_agg(r.title ORDER BY r.id) FROM rule r WHERE r.body #>> '{}' = z.rules ->> 0)
       ) AS doc
FROM zone z
