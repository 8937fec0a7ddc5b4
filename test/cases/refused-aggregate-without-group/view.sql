-- An aggregate over all roots.
-- refused: VIEW_KEY_MISSING
SELECT count(*) AS n,
       jsonb_agg(o.status ORDER BY o.id) AS doc
FROM orders o
