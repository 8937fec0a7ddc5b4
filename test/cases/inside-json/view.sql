-- What functions of records would read of json, as hints say to: by elements, of jsonb and of json, and by ->>.
-- warns: ORDER_MISSING
SELECT i.id,
       jsonb_build_object(
         'items', (SELECT jsonb_agg(jsonb_build_object('title', c.title, 'qty', (e ->> 'qty')::int) ORDER BY c.id, e)
                   FROM jsonb_array_elements(i.data -> 'items') e
                   JOIN contract c ON c.id = (e ->> 'contract')::bigint),
         'main', (SELECT c.title FROM contract c WHERE c.id = ((i.data -> 'main') ->> 'contract')::bigint),
         'sent', (SELECT jsonb_agg(jsonb_build_object('id', c.id, 'title', c.title) ORDER BY c.id)
                  FROM json_array_elements(i.sent) e
                  JOIN contract c ON c.id = (e ->> 'contract')::bigint)
       ) AS doc
FROM invoice i
