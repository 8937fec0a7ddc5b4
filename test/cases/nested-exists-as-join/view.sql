-- A table tied to the root only through an EXISTS below it.
SELECT c.id,
       jsonb_build_object(
         'name', c.name,
         'products', (SELECT jsonb_agg(p.title ORDER BY p.id) FROM product p
                      WHERE EXISTS (SELECT FROM bought b WHERE b.product_id = p.id AND b.customer_id = c.id))
       ) AS doc
FROM customer c
