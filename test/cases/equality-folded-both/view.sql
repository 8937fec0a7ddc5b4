-- Links in any spelling on both sides, without a foreign key.
-- warns: INDEX_MISSING
SELECT p.email, jsonb_build_object('n', p.n, 'total', (SELECT coalesce(sum(c.q),0) FROM c WHERE c.email = p.email), 'l', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'q', c.q, 'e', c.email) ORDER BY c.id),'[]') FROM c WHERE c.email = p.email)) AS doc
FROM p
