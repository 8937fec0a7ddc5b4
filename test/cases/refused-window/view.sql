-- A window function over the roots.
-- refused: VIEW_WINDOW
SELECT o.id,
       jsonb_build_object('status', o.status, 'nr', row_number() OVER (ORDER BY o.id)) AS doc
FROM orders o
