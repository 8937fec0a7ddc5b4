-- The same by a SELECT for each condition: over rows of several tables, and over the row itself.
-- name: acquainted
-- warns: ORDER_MISSING ORDER_MISSING
SELECT m.id,
       jsonb_build_object(
         'known', (SELECT jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) ORDER BY o.id)
                   FROM (SELECT o.id, o.name FROM member o WHERE o.id IN (SELECT f.b FROM friend f WHERE f.a = m.id)
                         UNION
                         SELECT o.id, o.name FROM member o WHERE o.id IN (SELECT f.whom FROM follower f WHERE f.who = m.id)
                         UNION
                         SELECT o.id, o.name FROM member o WHERE o.id = m.id) o),
         'either', (SELECT jsonb_agg(o.name ORDER BY o.id)
                    FROM (SELECT o.id, o.name FROM member o WHERE EXISTS (SELECT FROM friend f WHERE f.a = m.id AND f.b = o.id)
                          UNION
                          SELECT o.id, o.name FROM member o WHERE EXISTS (SELECT FROM follower f WHERE f.whom = m.id AND f.who = o.id)) o)
       ) AS doc
FROM member m
