-- Links without an index: each is a warning with the index to create.
-- warns: INDEX_MISSING INDEX_MISSING
SELECT d.id,
       jsonb_build_object(
         'name', d.name,
         'trucks', (SELECT jsonb_agg(jsonb_build_object(
                             'plate', t.plate,
                             'driver', (SELECT v.name FROM driver v WHERE v.id = t.driver_id)) ORDER BY t.id)
                    FROM truck t WHERE t.depot_id = d.id)
       ) AS doc
FROM depot d
