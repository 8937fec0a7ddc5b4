-- How often a format is sold, by genre: a derived table below the root.
SELECT m.media_type_id,
       jsonb_build_object(
         'name', m.name,
         'genres', (SELECT jsonb_object_agg(s.genre, s.sold ORDER BY s.genre_id)
                    FROM (SELECT g.genre_id, g.name AS genre, sum(l.quantity) AS sold
                          FROM track t
                          JOIN genre g ON g.genre_id = t.genre_id
                          JOIN invoice_line l ON l.track_id = t.track_id
                          WHERE t.media_type_id = m.media_type_id
                          GROUP BY g.genre_id, g.name) s
                    WHERE s.genre IS NOT NULL)) AS doc
FROM media_type m
WHERE EXISTS (SELECT FROM track t WHERE t.media_type_id = m.media_type_id)
