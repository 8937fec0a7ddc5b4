-- Statistics of a genre: GROUP BY the root's key over its tracks, and what was sold of them.
SELECT g.genre_id,
       count(t.track_id) AS tracks,
       jsonb_build_object(
         'name', g.name,
         'milliseconds', sum(t.milliseconds),
         'average', round(avg(t.milliseconds), 3),
         'longest', max(t.milliseconds),
         'long', count(*) FILTER (WHERE t.milliseconds > 300000),
         'albums', count(DISTINCT t.album_id),
         'sold', (SELECT sum(l.quantity) FROM invoice_line l JOIN track s ON s.track_id = l.track_id
                  WHERE s.genre_id = g.genre_id)) AS doc
FROM genre g
LEFT JOIN track t ON t.genre_id = g.genre_id
GROUP BY g.genre_id
