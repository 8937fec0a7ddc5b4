-- By subqueries of several tables, by EXISTS, by IN of several SELECTs, and by a subquery or the row itself.
-- refused: VIEW_FULL_REWRITE VIEW_FULL_REWRITE VIEW_FULL_REWRITE VIEW_FULL_REWRITE
SELECT m.id,
       jsonb_build_object(
         'tables', (SELECT jsonb_agg(o.name ORDER BY o.id)
                    FROM member o
                    WHERE o.id IN (SELECT f.b FROM friend f WHERE f.a = m.id)
                       OR o.id IN (SELECT f.whom FROM follower f WHERE f.who = m.id)),
         'exists', (SELECT jsonb_agg(p.name ORDER BY p.id)
                    FROM member p
                    WHERE EXISTS (SELECT FROM friend f WHERE f.a = m.id AND f.b = p.id)
                       OR EXISTS (SELECT FROM friend f WHERE f.b = m.id AND f.a = p.id)),
         'selects', (SELECT count(*)
                     FROM member q
                     WHERE q.id IN (SELECT f.b FROM friend f WHERE f.a = m.id
                                    UNION ALL
                                    SELECT f.whom FROM follower f WHERE f.who = m.id)),
         'itself', (SELECT min(r.name)
                    FROM member r
                    WHERE r.id = m.id OR r.id IN (SELECT f.b FROM friend f WHERE f.a = m.id))
       ) AS doc
FROM member m
