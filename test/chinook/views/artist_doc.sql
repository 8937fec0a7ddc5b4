-- An artist with albums, their tracks, and each track's genre.
SELECT ar.artist_id,
       ar.name,
       jsonb_build_object(
         'name', ar.name,
         'albums', coalesce((
           SELECT jsonb_agg(jsonb_build_object(
                    'id', al.album_id, 'title', al.title,
                    'tracks', (SELECT jsonb_agg(jsonb_build_object(
                                        'id', t.track_id, 'name', t.name, 'milliseconds', t.milliseconds,
                                        'genre', (SELECT g.name FROM genre g WHERE g.genre_id = t.genre_id))
                                      ORDER BY t.track_id)
                               FROM track t WHERE t.album_id = al.album_id))
                  ORDER BY al.title, al.album_id)
           FROM album al WHERE al.artist_id = ar.artist_id), '[]')) AS doc
FROM artist ar
