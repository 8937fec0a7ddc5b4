-- An album with its artist, the number of its tracks and their duration; the artist decides whether it is there.
SELECT al.album_id,
       al.title,
       jsonb_build_object(
         'artist', ar.name,
         'tracks', (SELECT count(*) FROM track t WHERE t.album_id = al.album_id),
         'duration', (SELECT make_interval(secs => sum(t.milliseconds) / 1000)::text FROM track t WHERE t.album_id = al.album_id),
         'genres', (SELECT jsonb_agg(DISTINCT g.name ORDER BY g.name) FROM track t JOIN genre g ON g.genre_id = t.genre_id
                    WHERE t.album_id = al.album_id)) AS doc
FROM album al
JOIN artist ar ON ar.artist_id = al.artist_id
