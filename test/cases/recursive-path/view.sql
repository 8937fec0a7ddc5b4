-- The path of a product's categories, which a recursive query climbs up to parents, and of what it is below in all.
-- warns: ORDER_MISSING
SELECT p.id,
       jsonb_build_object(
         'title', p.title,
         'path', (
           WITH RECURSIVE up AS (
             SELECT c.id, c.parent_id, c.name, 0 AS level FROM category c WHERE c.id = p.category_id
             UNION ALL
             SELECT c.id, c.parent_id, c.name, up.level + 1 FROM category c JOIN up ON c.id = up.parent_id
           )
           SELECT jsonb_agg(up.name ORDER BY up.level DESC) FROM up
         )
       ) AS doc
FROM product p
