-- Objects and lists by SQL/JSON.
-- servers: 16
SELECT p.id,
       JSON_OBJECT(
         'placed' : p.placed,
         'customer' : (SELECT JSON_OBJECT('id' : c.id, 'name' : c.name ABSENT ON NULL RETURNING jsonb) FROM customer c WHERE c.id = p.customer_id),
         'lines' : coalesce((SELECT JSON_ARRAYAGG(JSON_OBJECT('place' : l.place, 'qty' : l.qty, 'off' : l.off RETURNING jsonb)
                                                  ORDER BY l.place RETURNING jsonb)
                             FROM line l WHERE l.purchase_id = p.id), '[]')
         RETURNING jsonb
       ) AS doc
FROM purchase p
