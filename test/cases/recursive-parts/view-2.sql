-- The parts and their edges joined within the recursion, and those of which there are none on the way left out.
-- name: needed
-- warns: ORDER_MISSING
SELECT p.id,
       (
         WITH RECURSIVE t AS (
           SELECT x.id, x.name FROM part x WHERE x.id = p.id
           UNION
           SELECT x.id, x.name FROM t JOIN part_of e ON e.parent = t.id JOIN part x ON x.id = e.child WHERE e.qty > 0
         )
         SELECT jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) ORDER BY t.id) FROM t
       ) AS doc
FROM part p
