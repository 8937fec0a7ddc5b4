-- Functions that read json as rows of a type are STABLE: each value goes through its type's own conversion.
-- refused: VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_FULL_REWRITE VIEW_FULL_REWRITE
SELECT i.id,
       jsonb_build_object(
         'items', (SELECT jsonb_agg(jsonb_build_object('title', c.title, 'qty', e.qty) ORDER BY c.id)
                   FROM jsonb_to_recordset(i.data -> 'items') AS e (contract bigint, qty int)
                   JOIN contract c ON c.id = e.contract),
         'main', (SELECT d.title FROM jsonb_to_record(i.data -> 'main') AS e (contract bigint) JOIN contract d ON d.id = e.contract),
         'sent', (SELECT jsonb_agg(e.id ORDER BY e.id) FROM json_populate_recordset(NULL::contract, i.sent) e),
         'whole', (SELECT e.title FROM jsonb_populate_record(NULL::contract, i.data) e)
       ) AS doc
FROM invoice i
