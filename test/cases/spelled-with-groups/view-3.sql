-- By an inner join: a purchase without lines has no document.
-- name: of_lines
SELECT p.id,
       jsonb_agg(jsonb_build_object('place', l.place, 'off', l.off) ORDER BY l.place) AS lines,
       count(*) AS n
FROM line l
JOIN purchase p ON p.id = l.purchase_id
WHERE l.qty < 6
GROUP BY p.id
