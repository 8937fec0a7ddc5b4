-- Two statements.
-- refused: VIEW_NOT_A_SELECT
SELECT o.id, to_jsonb(o) AS doc
FROM orders o;
SELECT c.id, to_jsonb(c) AS doc
FROM customer c
