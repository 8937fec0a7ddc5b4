-- A group of rows that lack what makes the key.
-- refused: VIEW_KEY_NULLABLE
SELECT o.status,
       jsonb_build_object('n', count(*)) AS doc
FROM orders o
GROUP BY o.status
