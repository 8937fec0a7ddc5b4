-- The five tracks of an artist that sell best: GROUP BY, ORDER BY and LIMIT below the root.
SELECT ar.artist_id,
       jsonb_build_object(
         'artist', ar.name,
         'best', (SELECT jsonb_agg(jsonb_build_object('track', b.name, 'sold', b.sold, 'revenue', b.revenue)
                                   ORDER BY b.sold DESC, b.revenue DESC, b.track_id)
                  FROM (SELECT t.track_id, t.name, sum(l.quantity) AS sold, sum(l.quantity * l.unit_price) AS revenue
                        FROM album al
                        JOIN track t ON t.album_id = al.album_id
                        JOIN invoice_line l ON l.track_id = t.track_id
                        WHERE al.artist_id = ar.artist_id
                        GROUP BY t.track_id, t.name
                        ORDER BY sum(l.quantity) DESC, sum(l.quantity * l.unit_price) DESC, t.track_id
                        LIMIT 5) b)) AS doc
FROM artist ar
