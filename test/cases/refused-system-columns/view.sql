-- System columns, of the root and below it.
-- refused: VIEW_SYSTEM_COLUMN VIEW_SYSTEM_COLUMN VIEW_SYSTEM_COLUMN
SELECT o.id,
       jsonb_build_object(
         'ctid', o.ctid,
         'xmin', o.xmin::text,
         'tableoid', (SELECT max(l.tableoid) FROM line l WHERE l.order_id = o.id)
       ) AS doc
FROM orders o
