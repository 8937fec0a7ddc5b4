-- The same as jsonb: cast in front of what is written, and patched as if it were made so.
SET jsonb_ivm.jsonb = on;

SELECT o.id,
       json_build_object('status', o.status, 'lines',
         (SELECT coalesce(json_agg(l ORDER BY l.id), '[]') FROM (SELECT id, qty, note FROM line WHERE order_id = o.id) l)) AS doc,
       o.extra,
       ARRAY(SELECT json_build_array(l.id, l.qty) FROM line l WHERE l.order_id = o.id ORDER BY l.id) AS pairs,
       ARRAY(SELECT l.note FROM line l WHERE l.order_id = o.id ORDER BY l.id) AS notes
FROM orders o
