-- Documents change when the transaction commits, each once: statements only note what changed.
SET jsonb_ivm.timing = 'commit';
SELECT o.id, jsonb_build_object(
  'status', o.status,
  'customer', (SELECT jsonb_build_object('id', c.id, 'name', c.name) FROM customer c WHERE c.id = o.customer_id),
  'lines', coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'product', p.name, 'qty', l.qty) ORDER BY l.id)
    FROM line l JOIN product p ON p.id = l.product_id WHERE l.order_id = o.id), '[]'),
  'total', (SELECT sum(l.qty) FROM line l WHERE l.order_id = o.id)) AS doc
FROM orders o
