-- A timing that there is not.
-- refused: VIEW_SETTING
SET jsonb_ivm.timing = 'tomorrow';
SELECT o.id, to_jsonb(o) AS doc FROM orders o
