-- A setting that a view cannot choose.
-- refused: VIEW_SETTING
SET work_mem = '1GB';
SELECT o.id,
       to_jsonb(o) AS doc
FROM orders o
