-- Numbers of several types, equal but written differently.
-- warns: EDGE_WITHOUT_KEY INDEX_MISSING
SELECT r.id, jsonb_build_object('q', e.q, 'r', f.q) AS doc
FROM r LEFT JOIN e ON e.k = r.n LEFT JOIN e f ON f.k = r.id
