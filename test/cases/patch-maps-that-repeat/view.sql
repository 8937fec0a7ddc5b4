-- Keys that may repeat, or be written in more ways than one: such maps are computed. Where a condition says what is left of a
-- key, no two rows share one.
-- warns: ORDER_MISSING ORDER_MISSING
SELECT o.id,
       jsonb_build_object(
         'by_code', coalesce((SELECT jsonb_object_agg(s.code, s.value ORDER BY s.id) FROM setting s WHERE s.order_id = o.id), '{}'),
         'by_kind', coalesce((SELECT jsonb_object_agg(s.code, s.value) FROM setting s WHERE s.order_id = o.id AND s.kind = 'x'), '{}'),
         'by_folded', coalesce((SELECT jsonb_object_agg(s.folded, s.value) FROM setting s WHERE s.order_id = o.id), '{}'),
         'by_padded', coalesce((SELECT jsonb_object_agg(s.padded, s.value) FROM setting s WHERE s.order_id = o.id), '{}'),
         'by_amount', coalesce((SELECT jsonb_object_agg(s.amount, s.value) FROM setting s WHERE s.order_id = o.id), '{}'),
         'by_spare', coalesce((SELECT jsonb_object_agg(s.spare, s.value) FILTER (WHERE s.spare IS NOT NULL) FROM setting s WHERE s.order_id = o.id), '{}'),
         'by_lower', coalesce((SELECT jsonb_object_agg(lower(s.code), s.value ORDER BY s.id) FROM setting s WHERE s.order_id = o.id), '{}'),
         'short', coalesce((SELECT jsonb_object_agg(s.id::varchar(1), s.value ORDER BY s.id) FROM setting s WHERE s.order_id = o.id), '{}'),
         'or_null', (SELECT jsonb_object_agg(s.id, s.value) FROM setting s WHERE s.order_id = o.id)) AS doc
FROM orders o
