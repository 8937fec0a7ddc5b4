SELECT o.id,
       jsonb_build_object(
         'id', o.id,
         'status', o.status,
         'lines', coalesce((
           SELECT jsonb_agg(jsonb_build_object('id', p.id, 'label', p.label,
           'items', coalesce((
             SELECT jsonb_agg(jsonb_build_object('id', i.id, 'qty', i.qty) ORDER BY i.position, i.id)
             FROM item i WHERE i.parcel_id = p.id), '[]')) ORDER BY p.position, p.id)
           FROM parcel p WHERE p.order_id = o.id), '[]')
       ) AS doc
FROM orders o
