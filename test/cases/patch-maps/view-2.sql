-- A map that is the whole column, beside a list of the same rows.
-- name: setting_map
SELECT o.id,
       coalesce((SELECT jsonb_object_agg(s.code, s.value) FROM setting s WHERE s.order_id = o.id), '{}') AS by_code,
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'code', s.code) ORDER BY s.id)
                 FROM setting s WHERE s.order_id = o.id AND NOT s.hidden), '[]') AS list
FROM orders o
