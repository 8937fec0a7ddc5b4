-- System catalogs as sources.
-- refused: VIEW_RELATION_KIND VIEW_RELATION_KIND
SELECT o.id,
       jsonb_build_object(
         'kind', (SELECT c.relkind FROM pg_class c WHERE c.relname = o.status),
         'names', (SELECT jsonb_agg(t.table_name ORDER BY t.table_name) FROM information_schema.tables t WHERE t.table_name = o.status)
       ) AS doc
FROM orders o
