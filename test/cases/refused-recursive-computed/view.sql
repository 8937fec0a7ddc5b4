-- A recursion by what is computed on the way can't be turned round.
-- refused: VIEW_RECURSIVE
SELECT p.id,
       (
         WITH RECURSIVE t (label) AS (
           SELECT p.start
           UNION
           SELECT chr(ascii(t.label) + 1) FROM t JOIN node n ON n.label = t.label
         ), k (n) AS (SELECT 1 UNION ALL SELECT k.n + 1 FROM k WHERE k.n < 3)
         SELECT jsonb_build_object('labels', (SELECT array_agg(t.label ORDER BY t.label) FROM t),
                                   'numbers', (SELECT array_agg(k.n ORDER BY k.n) FROM k))
       ) AS doc
FROM page p
