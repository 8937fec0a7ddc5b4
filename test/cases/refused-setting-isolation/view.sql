-- A level that no writers keep a view at.
-- refused: VIEW_SETTING
SET transaction_isolation = 'repeatable read';
SELECT o.id,
       to_jsonb(o) AS doc
FROM orders o
