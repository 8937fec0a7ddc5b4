-- The same in the elements of a list, with ids in the recursion and rows joined to them outside.
-- name: orders_doc
SELECT o.id,
       jsonb_build_object(
         'note', o.note,
         'lines', (
           SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'categories', (
             WITH RECURSIVE up (id) AS (
               SELECT p.category_id FROM product p WHERE p.id = l.product_id
               UNION
               SELECT c.parent_id FROM up JOIN category c ON c.id = up.id
             )
             SELECT jsonb_agg(c.name ORDER BY c.id) FROM up JOIN category c ON c.id = up.id
           )) ORDER BY l.id)
           FROM line l WHERE l.order_id = o.id
         )
       ) AS doc
FROM orders o
