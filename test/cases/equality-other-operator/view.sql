-- An operator named = that is no equality: a row links to several roots.
-- warns: EDGE_WITHOUT_KEY
SELECT r.id, jsonb_build_object('n', r.n, 'q', (SELECT coalesce(sum(c.q),0) FROM c WHERE c.r_id OPERATOR(app.=) r.id)) AS doc
FROM r
