-- One table in three places with different columns read in each.
SELECT p.id,
       jsonb_build_object(
         'from', s.name,
         'to', (SELECT jsonb_build_object('name', r.name, 'city', r.city) FROM person r WHERE r.id = p.receiver_id),
         'helpers', (SELECT jsonb_agg(h.name ORDER BY h.id) FROM person h WHERE h.id = ANY (p.helper_ids))
       ) AS doc
FROM parcel p
LEFT JOIN person s ON s.id = p.sender_id
