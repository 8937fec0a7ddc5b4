-- Window functions over the roots, with a named window, as a column, and above a GROUP BY.
-- refused: VIEW_WINDOW VIEW_WINDOW
SELECT o.id,
       sum(count(l.id)) OVER w AS running,
       jsonb_build_object('share', rank() OVER w) AS doc
FROM orders o
LEFT JOIN line l ON l.order_id = o.id
GROUP BY o.id
WINDOW w AS (ORDER BY o.status)
