-- Rows that triggers of the user's move to other documents while those of the first write are still to be maintained.
SELECT o.id,
       jsonb_build_object(
         'id', o.id,
         'status', o.status,
         'lines', coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'note', l.note) ORDER BY l.id)
                            FROM line l WHERE l.order_id = o.id), '[]')
       ) AS doc
FROM orders o
