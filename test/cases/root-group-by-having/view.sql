-- Grouped by a composite key with an inner join and HAVING: small teams and empty teams have no document.
SELECT t.nr,
       t.region,
       max(p.points) AS best,
       jsonb_build_object('name', t.name, 'players', count(*), 'points', sum(p.points)) AS doc
FROM team t
JOIN player p ON p.region = t.region AND p.team_nr = t.nr
GROUP BY t.region, t.nr
HAVING count(*) > 1 OR max(p.points) > 8
