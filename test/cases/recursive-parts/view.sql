-- A bill of material by an edge table, in quantities that multiply on the way.
SELECT p.id,
       p.name,
       (
         WITH RECURSIVE t AS (
           SELECT e.child, e.qty FROM part_of e WHERE e.parent = p.id
           UNION ALL
           SELECT e.child, t.qty * e.qty FROM part_of e JOIN t ON e.parent = t.child
         )
         SELECT jsonb_build_object('price', sum(t.qty * x.price),
                  'parts', jsonb_agg(jsonb_build_object('part', x.name, 'qty', t.qty) ORDER BY x.id, t.qty))
         FROM t JOIN part x ON x.id = t.child
       ) AS doc
FROM part p
WHERE p.sold
