-- Inheritance children count as rows of the parent; with ONLY they don't.
SELECT o.id,
       jsonb_build_object(
         'name', o.name,
         'vehicles', (SELECT jsonb_agg(v.plate ORDER BY v.id, v.plate) FROM vehicle v WHERE v.owner_id = o.id),
         'plain', (SELECT jsonb_agg(v.plate ORDER BY v.id, v.plate) FROM ONLY vehicle v WHERE v.owner_id = o.id),
         'cars', (SELECT sum(c.doors) FROM car c WHERE c.owner_id = o.id)
       ) AS doc
FROM owner o
