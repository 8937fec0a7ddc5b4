-- Maps by SQL/JSON, by functions that leave out nulls or refuse keys that repeat, and by queries joined by LATERAL.
-- servers: 16
SELECT o.id,
       JSON_OBJECT(
         'settings' : coalesce((SELECT JSON_OBJECTAGG(s.code : JSON_OBJECT('value' : s.value RETURNING jsonb) RETURNING jsonb)
                                FROM setting s WHERE s.order_id = o.id), '{}'),
         'ids' : coalesce((SELECT JSON_OBJECTAGG(s.code : s.id ABSENT ON NULL WITH UNIQUE RETURNING jsonb)
                           FROM setting s WHERE s.order_id = o.id AND NOT s.hidden), '{}'),
         'strict' : coalesce((SELECT jsonb_object_agg_unique_strict(s.id, s.code) FROM setting s WHERE s.order_id = o.id), JSON_OBJECT(RETURNING jsonb)),
         'lateral' : m.data
         RETURNING jsonb
       ) AS doc
FROM orders o
LEFT JOIN LATERAL (SELECT coalesce(jsonb_object_agg(s.code, s.hidden), '{}') AS data FROM setting s WHERE s.order_id = o.id) m ON true
