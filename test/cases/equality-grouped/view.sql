-- Values that are equal but written differently, grouped; and what is made of them.
-- warns: EDGE_WITHOUT_KEY EDGE_WITHOUT_KEY INDEX_MISSING INDEX_MISSING INDEX_MISSING VALUE_AMBIGUOUS
SELECT r.id, jsonb_build_object('l', x.c, 'm', (SELECT y.c FROM (SELECT c.n::int AS k, count(*) AS c FROM c GROUP BY c.n::int) y WHERE y.k = r.id), 'z', (SELECT z.c FROM (SELECT lower(c.e) AS k, count(*) AS c FROM c GROUP BY lower(c.e)) z WHERE z.k = r.t)) AS doc
FROM r LEFT JOIN (SELECT c.n, count(*) AS c FROM c GROUP BY c.n) x ON x.n = r.n
