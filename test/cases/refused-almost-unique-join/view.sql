-- Joins that fix a part of a key only, or compare by more than equality.
-- refused: VIEW_ROWS_NOT_UNIQUE
SELECT o.id,
       jsonb_build_object('label', t.word) AS doc
FROM orders o
LEFT JOIN label t ON t.id = o.customer_id AND t.lang <> 'de'
