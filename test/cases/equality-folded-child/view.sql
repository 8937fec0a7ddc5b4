-- A child's spelling stands for several roots: documents are found by the roots' keys, not by the child's.
-- warns: EDGE_WITHOUT_KEY INDEX_MISSING
SELECT p.email, jsonb_build_object('n', p.n, 'total', (SELECT coalesce(sum(c.q),0) FROM c WHERE c.email = p.email)) AS doc
FROM p
