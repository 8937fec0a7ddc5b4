-- A map alone: statements of some rows set and take out their entries.
-- name: code_map
SELECT o.id, jsonb_build_object('map', coalesce((SELECT jsonb_object_agg(s.code, s.value) FROM setting s
                                                 WHERE s.order_id = o.id AND NOT s.hidden), '{}')) AS doc
FROM orders o
