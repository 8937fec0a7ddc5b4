-- A composite root key, selected in another order under other names, and a composite link to it.
SELECT s.nr AS number,
       s.kind,
       s.hall AS room,
       jsonb_build_object(
         'kind', s.kind,
         'tickets', (SELECT jsonb_agg(t.holder ORDER BY t.id) FROM ticket t WHERE (t.hall, t.seat_nr) = (s.hall, s.nr))
       ) AS doc
FROM seat s
