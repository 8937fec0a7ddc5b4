-- A list of some rows alone: a change of others leaves the document as it is.
-- name: open_lines
SELECT o.id,
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty) ORDER BY l.position, l.id)
                 FROM line l WHERE l.order_id = o.id AND l.paid IS NOT TRUE), '[]') AS lines
FROM orders o
