-- The root's key in any spelling, children in bytes: each finds the document of the root, as that is written.
-- warns: INDEX_MISSING
SELECT p.email, jsonb_build_object('n', p.n, 'total', (SELECT coalesce(sum(c.q),0) FROM c WHERE c.email = p.email), 'l', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'q', c.q) ORDER BY c.id),'[]') FROM c WHERE c.email = p.email)) AS doc
FROM p
