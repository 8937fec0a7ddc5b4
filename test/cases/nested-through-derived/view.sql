-- Correlation that passes through the columns of derived tables and of a WITH inside a subquery.
-- warns: EDGE_WITHOUT_KEY
SELECT b.id,
       jsonb_build_object(
         'shops', (SELECT jsonb_agg((SELECT s.name FROM shop s WHERE s.id = d.key) ORDER BY d.key)
                   FROM (SELECT DISTINCT p.shop_id + 0 AS key FROM purchase p WHERE p.buyer_id = b.id) d),
         'at_home', (WITH mine AS (SELECT p.shop_id AS sid, count(*) AS n FROM purchase p WHERE p.buyer_id = b.id GROUP BY 1)
                     SELECT jsonb_agg(jsonb_build_object('name', s.name, 'n', m.n) ORDER BY s.id)
                     FROM mine m JOIN shop s ON s.id = m.sid WHERE s.city_id = b.city_id),
         'others', (SELECT count(*) FROM (SELECT q.shop_id AS sid, q.buyer_id AS who FROM purchase q) q
                    WHERE q.who <> b.id
                      AND q.sid IN (SELECT p.shop_id FROM purchase p WHERE p.buyer_id = b.id))
       ) AS doc
FROM buyer b
