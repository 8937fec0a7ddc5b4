-- Joins by values that are no key on either side: several on both.
-- warns: EDGE_WITHOUT_KEY EDGE_WITHOUT_KEY
SELECT c.id,
       jsonb_build_object(
         'email', c.email,
         'campaigns', (SELECT jsonb_agg(s.campaign ORDER BY s.id) FROM signup s WHERE s.email = c.email),
         'neighbours', (SELECT count(*) FROM contact n WHERE n.city = c.city AND n.id <> c.id)
       ) AS doc
FROM contact c
