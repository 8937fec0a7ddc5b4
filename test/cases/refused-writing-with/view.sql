-- A data-modifying WITH.
-- refused: VIEW_UNSUPPORTED
WITH gone AS (DELETE FROM line RETURNING order_id)
SELECT o.id,
       jsonb_build_object('gone', (SELECT count(*) FROM gone g WHERE g.order_id = o.id)) AS doc
FROM orders o
