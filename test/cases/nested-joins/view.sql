-- Joins inside subqueries: inner, left with a condition on both sides, right, full, and one that keeps only the unmatched.
SELECT c.id,
       jsonb_build_object(
         'members', (SELECT jsonb_agg(jsonb_build_array(p.name, s.name, f.paid) ORDER BY m.id)
                     FROM membership m
                     JOIN person p ON p.id = m.person_id
                     LEFT JOIN person s ON s.id = m.sponsor_id AND s.name <> p.name
                     LEFT JOIN fee f ON f.membership_id = m.id AND f.year = 2024
                     WHERE m.club_id = c.id),
         'unpaid', (SELECT jsonb_agg(m.id ORDER BY m.id)
                    FROM fee f
                    RIGHT JOIN membership m ON f.membership_id = m.id
                    WHERE m.club_id = c.id AND f.year IS NULL),
         'years', (SELECT jsonb_agg(jsonb_build_array(x.year, y.year) ORDER BY x.year, y.year)
                   FROM (SELECT f.year FROM fee f JOIN membership m ON m.id = f.membership_id WHERE m.club_id = c.id AND f.paid) x
                   FULL JOIN (SELECT f.year FROM fee f JOIN membership m ON m.id = f.membership_id
                              WHERE m.club_id = c.id AND NOT f.paid) y ON y.year = x.year)
       ) AS doc
FROM club c
