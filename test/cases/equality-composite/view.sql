-- Rows as keys and links, with fields that are empty: (1,) and (,) are there.
-- warns: INDEX_MISSING
SELECT r.id, r.w, jsonb_build_object('n', r.n, 'q', (SELECT coalesce(sum(c.q),0) FROM c WHERE c.r_id = r.id), 'l', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 't', c.t) ORDER BY c.id),'[]') FROM c WHERE c.r_id = r.id)) AS doc
FROM r
