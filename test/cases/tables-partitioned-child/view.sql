-- Partitioned children, to-many and to-one, written through the parent and directly.
SELECT s.id,
       jsonb_build_object(
         'name', s.name,
         'readings', (SELECT jsonb_agg(jsonb_build_array(r.at, r.value, (SELECT g.word FROM grade g WHERE g.low = r.value)) ORDER BY r.at, r.seq)
                      FROM reading r WHERE r.sensor_id = s.id)
       ) AS doc
FROM sensor s
