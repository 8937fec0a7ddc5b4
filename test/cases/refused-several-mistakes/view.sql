-- Several mistakes at once: all are reported.
-- refused: VIEW_LIMIT VIEW_UNSUPPORTED VIEW_WINDOW VIEW_VOLATILE VIEW_VOLATILE VIEW_SYSTEM_COLUMN VIEW_ROWS_NOT_UNIQUE VIEW_FULL_REWRITE
SELECT DISTINCT o.id,
       row_number() OVER () AS nr,
       jsonb_build_object(
         'at', now(),
         'who', current_user,
         'ctid', o.ctid,
         'customers', (SELECT count(*) FROM customer)
       ) AS doc
FROM orders o
JOIN line l ON l.order_id = o.id
LIMIT 5
