-- Groups of rows that a query in FROM numbers within the groups: only what is asked of the groups as a whole passes.
SELECT x.region, jsonb_build_object('n', count(*), 'latest', jsonb_agg(x.id ORDER BY x.id)) AS doc
FROM (SELECT o.id, o.region, row_number() OVER (PARTITION BY o.region ORDER BY o.placed DESC, o.id) AS place FROM orders o) x
WHERE x.place <= 2
GROUP BY x.region
