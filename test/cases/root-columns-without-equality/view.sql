-- Types without an equality operator, or with a fuzzy one, as columns, as document values, in the root and below it.
SELECT p.id,
       p.spot,
       p.raw,
       p.area,
       jsonb_build_object(
         'spot', p.spot,
         'raw', p.raw,
         'photos', (SELECT jsonb_agg(jsonb_build_object('spot', f.spot, 'exif', f.exif) ORDER BY f.id)
                    FROM photo f WHERE f.place_id = p.id)
       ) AS doc
FROM place p
