-- No JSONB column.
-- refused: VIEW_NO_DOCUMENT
SELECT o.id,
       o.status
FROM orders o
