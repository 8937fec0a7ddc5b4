-- A playlist with its tracks, through the many-to-many table.
SELECT p.playlist_id,
       jsonb_build_object(
         'name', p.name,
         'tracks', coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.track_id, 'name', t.name) ORDER BY t.name, t.track_id)
                             FROM playlist_track pt JOIN track t ON t.track_id = pt.track_id
                             WHERE pt.playlist_id = p.playlist_id), '[]'),
         'milliseconds', (SELECT sum(t.milliseconds)
                          FROM playlist_track pt JOIN track t USING (track_id)
                          WHERE pt.playlist_id = p.playlist_id)) AS doc
FROM playlist p
