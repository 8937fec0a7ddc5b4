-- A track with everything that refers to it or that it refers to.
SELECT t.track_id,
       jsonb_build_object(
         'track', to_jsonb(t),
         'album', (SELECT jsonb_build_object('title', al.title, 'artist',
                            (SELECT ar.name FROM artist ar WHERE ar.artist_id = al.artist_id))
                   FROM album al WHERE al.album_id = t.album_id),
         'media', (SELECT m.name FROM media_type m WHERE m.media_type_id = t.media_type_id),
         'genre', (SELECT g.name FROM genre g WHERE g.genre_id = t.genre_id),
         'playlists', (SELECT jsonb_agg(p.name ORDER BY p.playlist_id)
                       FROM playlist_track pt JOIN playlist p ON p.playlist_id = pt.playlist_id
                       WHERE pt.track_id = t.track_id),
         'buyers', (SELECT jsonb_agg(DISTINCT c.email ORDER BY c.email)
                    FROM invoice_line l
                    JOIN invoice i ON i.invoice_id = l.invoice_id
                    JOIN customer c ON c.customer_id = i.customer_id
                    WHERE l.track_id = t.track_id)) AS doc
FROM track t
