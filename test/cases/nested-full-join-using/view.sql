-- FULL JOIN … USING in a subquery: the merged column is either side's, and the link to the root is on neither alone.
-- options: allow-full
SELECT m.nr,
       jsonb_build_object(
         'name', m.name,
         'books', (SELECT jsonb_agg(jsonb_build_array(nr, i.amount, c.amount) ORDER BY i.id, c.id)
                   FROM income i FULL JOIN cost c USING (nr) WHERE nr = m.nr)
       ) AS doc
FROM month m
