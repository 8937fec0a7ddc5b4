-- GROUP BY on another column: groups that are no rows of a table.
-- refused: VIEW_KEY_MISSING
SELECT o.status,
       jsonb_build_object('n', count(*)) AS doc
FROM orders o
GROUP BY o.status
