-- An invoice as it is printed.
SELECT i.invoice_id,
       i.customer_id,
       i.invoice_date,
       jsonb_build_object(
         'number', lpad(i.invoice_id::text, 8, '0'),
         'to', (SELECT jsonb_build_array(c.first_name || ' ' || c.last_name, c.address, c.city, c.country)
                FROM customer c WHERE c.customer_id = i.customer_id),
         'lines', coalesce((SELECT jsonb_agg(jsonb_build_object('track', t.name, 'album', al.title,
                                               'price', l.unit_price, 'quantity', l.quantity)
                                             ORDER BY l.invoice_line_id)
                            FROM invoice_line l
                            JOIN track t ON t.track_id = l.track_id
                            LEFT JOIN album al ON al.album_id = t.album_id
                            WHERE l.invoice_id = i.invoice_id), '[]'),
         'total', i.total) AS doc
FROM invoice i
