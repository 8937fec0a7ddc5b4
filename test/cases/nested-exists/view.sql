-- EXISTS and NOT EXISTS, plain and inside each other, over a table without a key too.
-- warns: EDGE_WITHOUT_KEY
SELECT m.id,
       EXISTS (SELECT FROM ban b WHERE b.member_id = m.id) AS banned,
       jsonb_build_object(
         'name', m.name,
         'reading', EXISTS (SELECT 1 FROM loan l WHERE l.member_id = m.id AND NOT l.returned),
         'clean', NOT EXISTS (SELECT FROM loan l WHERE l.member_id = m.id AND NOT l.returned
                              AND EXISTS (SELECT FROM ban b WHERE b.member_id = l.member_id))
       ) AS doc
FROM member m
