-- The key as an expression is no key.
-- refused: VIEW_KEY_MISSING
SELECT o.id + 1 AS id,
       to_jsonb(o) AS doc
FROM orders o
