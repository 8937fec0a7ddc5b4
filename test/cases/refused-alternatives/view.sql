-- One of two links, each by a subquery of the same table: the hint is a form that symmetric-alternatives shows to work.
-- refused: VIEW_FULL_REWRITE
SELECT m.id,
       jsonb_build_object('friends', (SELECT jsonb_agg(o.name ORDER BY o.id)
                                      FROM member o
                                      WHERE o.id IN (SELECT f.b FROM friend f WHERE f.a = m.id)
                                         OR o.id IN (SELECT f.a FROM friend f WHERE f.b = m.id))) AS doc
FROM member m
