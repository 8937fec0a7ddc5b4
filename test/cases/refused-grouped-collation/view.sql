-- DISTINCT ON puts Ann in the place of ann, which the condition tells apart.
-- refused: VIEW_FULL_REWRITE
SELECT r.id, jsonb_build_object('l', (SELECT jsonb_agg(x.q ORDER BY x.q) FROM (SELECT DISTINCT ON (c.email) c.email, c.q FROM c ORDER BY c.email, c.q) x WHERE x.email = r.e COLLATE "C")) AS doc
FROM r
