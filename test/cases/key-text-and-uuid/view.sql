-- Keys of type uuid and text, and links to both.
SELECT r.id,
       r.sku,
       jsonb_build_object(
         'id', r.id,
         'stars', r.stars,
         'product', (SELECT to_jsonb(p) FROM product p WHERE p.sku = r.sku),
         'answers', (SELECT jsonb_agg(a.id ORDER BY a.id) FROM review a WHERE a.answers = r.id)
       ) AS doc
FROM review r
