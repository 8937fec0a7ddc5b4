-- An operator named = between two types, with no commutator.
-- warns: EDGE_WITHOUT_KEY
SELECT r.id, jsonb_build_object('n', r.n, 'q', (SELECT coalesce(sum(c.q),0) FROM c WHERE r.id OPERATOR(app.=) c.r_id)) AS doc
FROM r
