-- Arrays whose order is left to chance: a warning for each.
-- warns: ORDER_MISSING ORDER_MISSING
SELECT b.id,
       jsonb_build_object(
         'things', (SELECT jsonb_agg(t.name) FROM thing t WHERE t.box_id = b.id),
         'names', (SELECT string_agg(t.name, ',') FROM thing t WHERE t.box_id = b.id),
         'count', (SELECT count(*) FROM thing t WHERE t.box_id = b.id)
       ) AS doc
FROM box b
