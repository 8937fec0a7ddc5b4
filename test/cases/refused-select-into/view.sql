-- SELECT INTO.
-- refused: VIEW_UNSUPPORTED
SELECT o.id, to_jsonb(o) AS doc
INTO documents
FROM orders o
