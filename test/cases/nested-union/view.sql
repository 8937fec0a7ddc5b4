-- UNION, UNION ALL, INTERSECT and EXCEPT inside subqueries.
SELECT t.id,
       jsonb_build_object(
         'title', t.title,
         'history', (SELECT jsonb_agg(h.what ORDER BY h.id, h.what)
                     FROM (SELECT c.id, c.body AS what FROM comment c WHERE c.ticket_id = t.id
                           UNION ALL
                           SELECT e.id, e.kind FROM event e WHERE e.ticket_id = t.id) h),
         'words', ARRAY(SELECT c.body FROM comment c WHERE c.ticket_id = t.id
                        UNION
                        SELECT e.kind FROM event e WHERE e.ticket_id = t.id
                        ORDER BY 1),
         'both', (SELECT count(*) FROM (SELECT c.body FROM comment c WHERE c.ticket_id = t.id
                                        INTERSECT
                                        SELECT e.kind FROM event e WHERE e.ticket_id = t.id) x),
         'silent', EXISTS (SELECT e.kind FROM event e WHERE e.ticket_id = t.id
                           EXCEPT
                           SELECT c.body FROM comment c WHERE c.ticket_id = t.id)
       ) AS doc
FROM ticket t
