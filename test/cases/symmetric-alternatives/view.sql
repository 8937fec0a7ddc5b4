-- One of several links, as hints say to ask for it: by IN over the rows of one table.
SELECT m.id,
       jsonb_build_object(
         'friends', (SELECT jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) ORDER BY o.id)
                     FROM member o
                     WHERE o.id IN (SELECT f.b FROM friend f WHERE f.a = m.id UNION ALL SELECT f.a FROM friend f WHERE f.b = m.id)),
         'known', (SELECT count(*)
                   FROM member o
                   WHERE o.id IN (SELECT f.whom FROM follower f WHERE f.who = m.id UNION ALL SELECT f.who FROM follower f WHERE f.whom = m.id)
                     AND o.name > 'B')
       ) AS doc
FROM member m
