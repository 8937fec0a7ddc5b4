-- Correlation by other predicates than one equality: OR, an expression, two types, IS NOT DISTINCT FROM, text built from the key.
-- warns: EDGE_WITHOUT_KEY EDGE_WITHOUT_KEY EDGE_WITHOUT_KEY EDGE_WITHOUT_KEY
SELECT p.id,
       jsonb_build_object(
         'either', (SELECT jsonb_agg(s.id ORDER BY s.id) FROM scan s WHERE s.parcel_id = p.id OR s.other_id = p.id),
         'folded', (SELECT jsonb_agg(s.id ORDER BY s.id) FROM scan s WHERE lower(s.code) = lower(p.code)),
         'varchar', (SELECT count(*) FROM scan s WHERE s.code = p.code),
         'same_zone', (SELECT jsonb_agg(s.id ORDER BY s.id) FROM scan s WHERE s.zone IS NOT DISTINCT FROM p.zone),
         'built', (SELECT jsonb_agg(s.id ORDER BY s.id) FROM scan s WHERE s.code = 'P-' || p.id),
         'listed', (SELECT count(*) FROM scan s WHERE p.id IN (s.parcel_id, s.other_id, s.zone))
       ) AS doc
FROM parcel p
