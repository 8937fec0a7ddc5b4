-- A user's own immutable aggregate and function, ordered-set aggregates, and an aggregate of aggregates.
SELECT p.id,
       jsonb_build_object(
         'title', shout(p.title),
         'longest', (SELECT longest(v.words ORDER BY v.nr) FROM verse v WHERE v.poem_id = p.id),
         'median', (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY v.words) FROM verse v WHERE v.poem_id = p.id),
         'mode', (SELECT mode() WITHIN GROUP (ORDER BY length(v.words)) FROM verse v WHERE v.poem_id = p.id),
         'most', (SELECT max(g.n) FROM (SELECT count(*) AS n FROM verse v WHERE v.poem_id = p.id GROUP BY length(v.words)) g)
       ) AS doc
FROM poem p
