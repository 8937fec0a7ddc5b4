-- Statements that write several tables at once: data-modifying WITH, MERGE with three actions, UPDATE … FROM, DELETE … USING.
SELECT c.id,
       jsonb_build_object(
         'owner', c.owner,
         'items', (SELECT jsonb_agg(jsonb_build_array(p.title, i.qty) ORDER BY i.id)
                   FROM item i LEFT JOIN product p ON p.id = i.product_id WHERE i.cart_id = c.id)
       ) AS doc
FROM cart c
