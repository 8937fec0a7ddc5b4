-- One recursion for all roots, whose rows carry the key of the root to the end, used twice.
-- name: staff
WITH RECURSIVE s AS (
  SELECT e.company, e.number, e.company AS top_company, e.number AS top FROM employee e WHERE e.manager IS NULL
  UNION ALL
  SELECT e.company, e.number, s.top_company, s.top FROM employee e JOIN s ON (e.company, e.manager) = (s.company, s.number)
)
SELECT r.company,
       r.number,
       jsonb_build_object(
         'name', r.name,
         'staff', (SELECT count(*) FROM s WHERE s.top_company = r.company AND s.top = r.number),
         'names', (SELECT array_agg(x.name ORDER BY x.name, x.number) FROM s JOIN employee x ON x.company = s.company AND x.number = s.number
                   WHERE s.top_company = r.company AND s.top = r.number)
       ) AS doc
FROM employee r
WHERE r.manager IS NULL
