-- What writers at SERIALIZABLE note would be read by a snapshot of before.
-- refused: VIEW_SETTING
SET transaction_isolation = 'serializable';
SET jsonb_ivm.timing = 'commit';
SELECT o.id, to_jsonb(o) AS doc FROM orders o
