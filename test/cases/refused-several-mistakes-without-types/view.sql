-- Mistakes in a text that the server does not accept either.
-- refused: VIEW_LIMIT VIEW_WINDOW VIEW_VOLATILE VIEW_INVALID
SELECT o.id,
       rank() OVER (ORDER BY o.total) AS rank,
       jsonb_build_object('at', current_timestamp) AS doc
FROM orders o
OFFSET 1
