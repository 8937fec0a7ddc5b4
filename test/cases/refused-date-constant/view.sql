-- Constants that mean the moment the view is created.
-- refused: VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE
SELECT o.id,
       jsonb_build_object('late', o.placed < 'today', 'now', timestamptz 'now', 'tomorrow', DATE 'tomorrow') AS doc
FROM orders o
