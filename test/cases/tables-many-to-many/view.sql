-- Many-to-many through a link table with a column of its own, and from a track back to its other playlists.
SELECT p.id,
       jsonb_build_object(
         'name', p.name,
         'tracks', (SELECT jsonb_agg(jsonb_build_object(
                             'title', t.title,
                             'position', l.position,
                             'genre', g.name,
                             'also_on', (SELECT jsonb_agg(o.name ORDER BY o.id)
                                         FROM playlist_track m JOIN playlist o ON o.id = m.playlist_id
                                         WHERE m.track_id = t.id AND o.id <> p.id)) ORDER BY l.position, t.id)
                    FROM playlist_track l
                    JOIN track t ON t.id = l.track_id
                    LEFT JOIN genre g ON g.id = t.genre_id
                    WHERE l.playlist_id = p.id)
       ) AS doc
FROM playlist p
