-- Tables named like system catalogs, overloads of built-in functions, and the user's own operators, one of them called =.
-- warns: EDGE_WITHOUT_KEY
SELECT c.id,
       jsonb_build_object(
         'title', lower(c.title, c.relname),
         'never', c.title OPERATOR(app.=) c.title,
         'types', (SELECT jsonb_agg(t.title ORDER BY t.id) FROM app.pg_type t WHERE t.class_id = c.id),
         'alike', (SELECT jsonb_agg(t.title ORDER BY t.id) FROM app.pg_type t WHERE t.class_id === c.id)
       ) AS doc
FROM app.pg_class c
