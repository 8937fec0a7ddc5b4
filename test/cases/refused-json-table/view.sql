-- What JSON_TABLE makes of a row can be shown, and is not followed back to the row.
-- servers: 17
-- refused: VIEW_FULL_REWRITE
SELECT i.id,
       jsonb_build_object('items', (SELECT jsonb_agg(c.title ORDER BY c.id)
                                    FROM JSON_TABLE(i.data, '$.items[*]' COLUMNS (contract bigint PATH '$.contract')) e
                                    JOIN contract c ON c.id = e.contract)) AS doc
FROM invoice i
