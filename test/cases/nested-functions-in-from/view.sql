-- Functions and VALUES in FROM: unnest WITH ORDINALITY, jsonb_array_elements, generate_series, joined to a table.
-- warns: ORDER_MISSING INDEX_MISSING
SELECT s.id,
       jsonb_build_object(
         'tags', (SELECT jsonb_agg(jsonb_build_array(u.n, u.tag, w.meaning) ORDER BY u.n)
                  FROM unnest(s.tags) WITH ORDINALITY u (tag, n) LEFT JOIN word w ON w.tag = u.tag),
         'items', (SELECT jsonb_object_agg(x.e ->> 'n', x.e -> 'q' ORDER BY x.e ->> 'n')
                   FROM jsonb_array_elements(s.items) x (e)),
         'squares', (SELECT jsonb_agg(g * g ORDER BY g) FROM generate_series(1, s.width) g),
         'named', (SELECT jsonb_agg(v.name ORDER BY v.name)
                   FROM (VALUES (1, 'one'), (2, 'two'), (3, 'three')) v (n, name) WHERE v.n <= s.width)
       ) AS doc
FROM sheet s
