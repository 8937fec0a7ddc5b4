-- Five tables deep, and a leaf that reads a column of the root over three levels.
SELECT a.id,
       jsonb_build_object('b',
         (SELECT jsonb_agg(jsonb_build_object('v', b.v, 'c',
           (SELECT jsonb_agg(jsonb_build_object('v', c.v, 'd',
             (SELECT jsonb_agg(jsonb_build_object('v', a.v || '.' || d.v, 'e',
               (SELECT e.v FROM e WHERE e.id = d.e_id)) ORDER BY d.id)
              FROM d WHERE d.c_id = c.id)) ORDER BY c.id)
            FROM c WHERE c.b_id = b.id)) ORDER BY b.id)
          FROM b WHERE b.a_id = a.id)) AS doc
FROM a
