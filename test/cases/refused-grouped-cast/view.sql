-- DISTINCT ON puts 1.0 in the place of 1.00, which the condition tells apart.
-- refused: VIEW_FULL_REWRITE
SELECT r.id, jsonb_build_object('l', (SELECT jsonb_agg(x.q ORDER BY x.q) FROM (SELECT DISTINCT ON (c.n) c.n, c.q FROM c ORDER BY c.n, c.q) x WHERE x.n::text = r.e)) AS doc
FROM r
