-- A text converted to a date may say today or now.
-- refused: VIEW_VOLATILE VIEW_VOLATILE
SELECT o.id,
       jsonb_build_object('day', o.status::date, 'at', CAST(o.status AS timestamptz)) AS doc
FROM orders o
