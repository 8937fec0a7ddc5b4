-- Values that are looked up by name in the catalogs.
-- refused: VIEW_VOLATILE VIEW_VOLATILE
SELECT o.id,
       jsonb_build_object('class', 'orders'::regclass, 'type', o.id::regtype::text) AS doc
FROM orders o
