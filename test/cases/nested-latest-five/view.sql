-- LIMIT and OFFSET inside subqueries: the latest five, the third of all, the first with its ties.
SELECT r.id,
       jsonb_build_object(
         'name', r.name,
         'latest', (SELECT jsonb_agg(jsonb_build_object('id', x.id, 'body', x.body) ORDER BY x.sent DESC, x.id)
                    FROM (SELECT m.id, m.sent, m.body FROM message m WHERE m.room_id = r.id
                          ORDER BY m.sent DESC, m.id LIMIT 5) x),
         'third', (SELECT m.body FROM message m WHERE m.room_id = r.id ORDER BY m.sent, m.id OFFSET 2 LIMIT 1),
         'first', (SELECT jsonb_agg(x.id ORDER BY x.id)
                   FROM (SELECT m.id FROM message m WHERE m.room_id = r.id
                         ORDER BY m.sent FETCH FIRST 1 ROW WITH TIES) x)
       ) AS doc
FROM room r
