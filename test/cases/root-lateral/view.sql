-- LATERAL subqueries in the root's FROM: the last reading, and a summary of all.
SELECT d.id,
       last.seq AS last_seq,
       jsonb_build_object('name', d.name, 'last', last.value, 'all', s.all_values, 'n', s.n) AS doc
FROM device d
LEFT JOIN LATERAL (
  SELECT r.seq, r.value FROM reading r WHERE r.device_id = d.id ORDER BY r.seq DESC LIMIT 1
) last ON true
CROSS JOIN LATERAL (
  SELECT jsonb_agg(r.value ORDER BY r.seq) AS all_values, count(*) AS n FROM reading r WHERE r.device_id = d.id
) s
