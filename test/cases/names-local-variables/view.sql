-- Tables, columns, aliases and output columns named like variables of trigger functions, transition tables and their columns.
-- name: jsonb_ivm_documents
SELECT d.key,
       d.keys, d.d, d.q, d.k, d."old", d."new", d.excluded, d.jsonb_ivm, d.result, d.tg_op, d.found, d.t,
       jsonb_build_object(
         'doc', d.doc,
         'old_rows', (SELECT jsonb_agg(jsonb_build_object(
                               'changed', excluded.changed,
                               'new', (SELECT r1.value FROM "new" r1 WHERE r1."old" = excluded."old")) ORDER BY excluded.id)
                      FROM old_rows excluded WHERE excluded."new" = d.key),
         'root', (SELECT keys.doc FROM keys WHERE keys.key = d.root),
         'new_rows', (SELECT string_agg(reached.new_rows, d.q ORDER BY reached.id) FROM old_rows reached WHERE reached."new" = d.key)
       ) AS documents
FROM keys d
