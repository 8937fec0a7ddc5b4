-- Joins by USING one after the other: what is merged so far is the first table's column, which links the next.
SELECT k.id,
       jsonb_build_object(
         'label', k.label,
         'stock', (SELECT jsonb_agg(jsonb_build_object('id', s.id, 'code', code, 'name', p.name, 'amount', r.amount,
                                                       'number', s.number) ORDER BY s.id)
                   FROM part p LEFT JOIN price r USING (code) JOIN stock s USING (code) WHERE p.kind = k.id)
       ) AS doc
FROM kind k
