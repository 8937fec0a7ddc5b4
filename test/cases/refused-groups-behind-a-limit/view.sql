-- Groups of rows that a LIMIT lets in: where one goes, another comes, of another group.
-- refused: VIEW_KEY_MISSING
SELECT x.country, jsonb_build_object('n', count(*)) AS doc
FROM (SELECT c.id, c.country FROM customer c ORDER BY c.id LIMIT 2) x
GROUP BY x.country
