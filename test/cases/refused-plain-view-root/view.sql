-- A plain view as the root.
-- refused: VIEW_RELATION_KIND
SELECT x.id,
       to_jsonb(x) AS doc
FROM paid_order x
