-- Where a part is used, up to what is sold: the edges climbed the other way, with an end for rings by CYCLE.
-- name: used_in
SELECT p.id,
       (
         WITH RECURSIVE up (id) AS (
           SELECT e.parent FROM part_of e WHERE e.child = p.id
           UNION ALL
           SELECT e.parent FROM up JOIN part_of e ON e.child = up.id
         ) CYCLE id SET ring USING path
         SELECT jsonb_agg(DISTINCT x.name ORDER BY x.name) FROM up JOIN part x ON x.id = up.id WHERE NOT up.ring
       ) AS doc
FROM part p
