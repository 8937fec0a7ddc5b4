-- A document of type json, not jsonb.
-- refused: VIEW_NO_DOCUMENT
SELECT o.id,
       json_build_object('status', o.status) AS doc
FROM orders o
