-- Partitioned tables, of whose rows changes are noted: row triggers are the partitions', too.
SET jsonb_ivm.timing = 'commit';
SELECT s.id,
       jsonb_build_object(
         'name', s.name,
         'readings', (SELECT jsonb_agg(jsonb_build_array(r.at, r.value, (SELECT g.word FROM grade g WHERE g.low = r.value)) ORDER BY r.at, r.seq)
                      FROM reading r WHERE r.sensor_id = s.id)
       ) AS doc
FROM sensor s
