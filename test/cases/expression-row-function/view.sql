-- Functions of a whole row, also written like columns; comparison and counting of whole rows.
SELECT s.id,
       s.label AS label,
       jsonb_build_object(
         'label', label(s),
         'known', s IS NOT NULL,
         'sizes', (SELECT jsonb_agg(c.size ORDER BY c.id) FROM cabin c WHERE c.ship_id = s.id),
         'rows', (SELECT count(DISTINCT c) FROM cabin c WHERE c.ship_id = s.id),
         'first', (SELECT (array_agg(c ORDER BY c.id))[1] FROM cabin c WHERE c.ship_id = s.id)
       ) AS doc
FROM ship s
