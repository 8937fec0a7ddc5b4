-- What is below a category in all: products in the subtree of the root itself, which is where the recursion begins.
-- name: category_doc
SELECT r.id,
       r.name,
       (
         WITH RECURSIVE below (id) AS (
           SELECT r.id
           UNION
           SELECT c.id FROM category c JOIN below b ON c.parent_id = b.id
         )
         SELECT jsonb_build_object('categories', count(*), 'products',
                  (SELECT count(*) FROM product p WHERE p.category_id IN (SELECT below.id FROM below))) FROM below
       ) AS doc
FROM category r
