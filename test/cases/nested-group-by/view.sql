-- GROUP BY, HAVING, ROLLUP and DISTINCT ON inside subqueries, over a join.
SELECT s.id,
       jsonb_build_object(
         'by_word', (SELECT jsonb_object_agg(g.word, g.total)
                     FROM (SELECT c.word, sum(x.amount) AS total
                           FROM sale x JOIN category c ON c.id = x.category_id
                           WHERE x.store_id = s.id AND c.word IS NOT NULL
                           GROUP BY c.word HAVING count(*) < 4) g),
         'rollup', (SELECT jsonb_agg(jsonb_build_array(g.category_id, g.n) ORDER BY g.category_id NULLS LAST, g.n)
                    FROM (SELECT x.category_id, count(*) AS n FROM sale x WHERE x.store_id = s.id
                          GROUP BY ROLLUP (x.category_id)) g),
         'best', (SELECT jsonb_agg(b.id ORDER BY b.id)
                  FROM (SELECT DISTINCT ON (x.category_id) x.id FROM sale x WHERE x.store_id = s.id
                        ORDER BY x.category_id, x.amount DESC, x.id) b)
       ) AS doc
FROM store s
