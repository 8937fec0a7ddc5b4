-- Keys that stand in json, as numbers and as texts: of elements that are contracts, with what hangs on those.
SELECT i.id,
       jsonb_build_object(
         'contracts', (SELECT jsonb_agg(jsonb_build_object(
                                'id', c.id,
                                'title', c.title,
                                'clauses', (SELECT jsonb_agg(k.words ORDER BY k.id) FROM clause k WHERE k.contract_id = c.id))
                              ORDER BY e.place)
                       FROM jsonb_array_elements(i.data -> 'items') WITH ORDINALITY e (item, place)
                       JOIN contract c ON c.id = (e.item ->> 'contractId')::bigint
                       WHERE e.item ->> 'kind' = 'contract')
       ) AS doc
FROM invoice i
