-- A LATERAL union: of two columns of one row, both of which link it; and of a row's column and another table's rows, which link no row beside them.
-- options: allow-full
SELECT t.id,
       jsonb_build_object(
         'played', (SELECT jsonb_agg(jsonb_build_array(m.id, u.side) ORDER BY m.id, u.side)
                    FROM match m, LATERAL (SELECT m.home AS team, 'home' AS side UNION ALL SELECT m.guest, 'guest') u
                    WHERE u.team = t.id),
         'shown', (SELECT count(*) FROM match m, LATERAL (SELECT m.home AS team UNION ALL SELECT g.team FROM guest_list g) u
                   WHERE u.team = t.id)
       ) AS doc
FROM team t
