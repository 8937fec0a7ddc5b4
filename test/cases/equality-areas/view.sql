-- The operator = of boxes compares areas.
-- warns: EDGE_WITHOUT_KEY
SELECT r.id, jsonb_build_object('b', r.b, 'q', (SELECT coalesce(sum(c.q),0) FROM c WHERE c.b = r.b)) AS doc
FROM r
