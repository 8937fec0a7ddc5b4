/** Document views over the shop, by name. One that reads another's documents stands after it. */
export const views: Readonly<Record<string, string>> = {
  order_doc: `
SELECT o.id, o.customer_id, o.status, jsonb_build_object('id', o.id, 'status', o.status, 'placed', o.placed_at,
  'line_count', o.line_count,
  'customer', (SELECT jsonb_build_object('id', c.id, 'name', c.name) FROM customer c WHERE c.id = o.customer_id),
  'lines', coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'price', l.price,
              'product', (SELECT jsonb_build_object('id', p.id, 'title', p.title, 'brand',
                            (SELECT b.name FROM brand b WHERE b.id = p.brand_id))
                          FROM product p WHERE p.id = l.product_id)) ORDER BY l.id)
            FROM line l WHERE l.order_id = o.id), '[]'),
  'total', (SELECT sum(l.qty * l.price) FROM line l WHERE l.order_id = o.id)) AS doc
FROM orders o`,
  customer_doc: `
SELECT c.id, jsonb_build_object('name', c.name, 'order_count', c.order_count,
  'phones', (SELECT jsonb_agg(jsonb_build_object('id', f.id, 'number', f.number) ORDER BY f.id)
             FROM phone f WHERE f.customer_id = c.id),
  'orders', (SELECT jsonb_agg(jsonb_build_object('id', o.id, 'status', o.status, 'lines',
               (SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty) ORDER BY l.id)
                FROM line l WHERE l.order_id = o.id)) ORDER BY o.id)
             FROM orders o WHERE o.customer_id = c.id)) AS doc
FROM customer c`,
  product_doc: `
SELECT p.id, jsonb_build_object('title', p.title, 'sold', p.sold,
  'brand', (SELECT jsonb_build_object('id', b.id, 'name', b.name) FROM brand b WHERE b.id = p.brand_id),
  'tags', (SELECT jsonb_agg(jsonb_build_object('id', t.id, 'word', t.word) ORDER BY t.id)
           FROM product_tag x JOIN tag t ON t.id = x.tag_id WHERE x.product_id = p.id),
  'lines', (SELECT count(*) FROM line l WHERE l.product_id = p.id),
  'most', (SELECT max(l.qty) FROM line l WHERE l.product_id = p.id)) AS doc
FROM product p`,
  tag_doc: `
SELECT t.id, jsonb_build_object('word', t.word, 'products',
  (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'brand',
            (SELECT b.name FROM brand b WHERE b.id = p.brand_id)) ORDER BY p.id)
   FROM product_tag x JOIN product p ON p.id = x.product_id WHERE x.tag_id = t.id)) AS doc
FROM tag t`,
  brand_doc: `
SELECT b.id, jsonb_build_object('name', b.name, 'products',
  (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'price', p.price, 'lines',
            (SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'order',
                      (SELECT o.status FROM orders o WHERE o.id = l.order_id)) ORDER BY l.id)
             FROM line l WHERE l.product_id = p.id AND l.qty > 3)) ORDER BY p.id)
   FROM product p WHERE p.brand_id = b.id)) AS doc
FROM brand b`,
  open_order: `
SELECT o.id, jsonb_build_object('id', o.id, 'customer',
  (SELECT jsonb_build_object('name', c.name, 'phones', (SELECT jsonb_agg(f.number ORDER BY f.id)
                                                        FROM phone f WHERE f.customer_id = c.id))
   FROM customer c WHERE c.id = o.customer_id)) AS doc
FROM orders o WHERE o.status = 'open'`,
  order_part: `
SELECT o.id, jsonb_build_object('status', o.status, 'count', (SELECT count(*) FROM line l WHERE l.order_id = o.id),
  'pieces', (SELECT coalesce(sum(l.qty), 0) FROM line l WHERE l.order_id = o.id),
  'total', (SELECT sum(l.price) FROM line l WHERE l.order_id = o.id),
  'lines', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'price', l.price) ORDER BY l.place, l.id), '[]')
            FROM line l WHERE l.order_id = o.id)) AS doc
FROM orders o`,
  customer_part: `
SELECT c.id, jsonb_build_object('orders', (SELECT count(*) FROM orders o WHERE o.customer_id = c.id),
  'lines', (SELECT sum(o.line_count) FROM orders o WHERE o.customer_id = c.id),
  'list', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'status', o.status) ORDER BY o.placed_at DESC, o.id), '[]')
           FROM orders o WHERE o.customer_id = c.id),
  'phones', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'number', f.number) ORDER BY f.number, f.id), '[]')
             FROM phone f WHERE f.customer_id = c.id)) AS doc
FROM customer c`,
  customer_total: `
SELECT c.id, jsonb_build_object('name', c.name, 'orders', count(DISTINCT o.id), 'pieces', sum(l.qty),
  'open', count(DISTINCT o.id) FILTER (WHERE o.status = 'open')) AS doc
FROM customer c LEFT JOIN orders o ON o.customer_id = c.id LEFT JOIN line l ON l.order_id = o.id
GROUP BY c.id`,
  employee_doc: `
SELECT e.id, jsonb_build_object('name', e.name,
  'manager', (SELECT jsonb_build_object('id', m.id, 'name', m.name, 'manager',
                       (SELECT n.name FROM employee n WHERE n.id = m.manager_id))
              FROM employee m WHERE m.id = e.manager_id),
  'reports', (SELECT jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name) ORDER BY r.id)
              FROM employee r WHERE r.manager_id = e.id)) AS doc
FROM employee e`,
  line_doc: `
SELECT l.id, jsonb_build_object('qty', l.qty, 'title', p.title, 'brand', b.name, 'status', o.status) AS doc
FROM line l JOIN product p ON p.id = l.product_id LEFT JOIN brand b ON b.id = p.brand_id
  LEFT JOIN orders o ON o.id = l.order_id`,
  latest_orders: `
SELECT c.id, jsonb_build_object('latest',
  (SELECT jsonb_agg(jsonb_build_object('id', s.id, 'status', s.status) ORDER BY s.id DESC)
   FROM (SELECT o.id, o.status FROM orders o WHERE o.customer_id = c.id ORDER BY o.id DESC LIMIT 2) s)) AS doc
FROM customer c`,
  busy_customer: `
SELECT c.id, jsonb_build_object('name', c.name, 'rate', (SELECT sum(a.rate) FROM area a WHERE a.region = c.region)) AS doc
FROM customer c WHERE EXISTS (SELECT FROM orders o WHERE o.customer_id = c.id AND o.status = 'open')`,
  customer_page: `
SELECT c.id, jsonb_build_object('name', c.name, 'orders',
  (SELECT jsonb_agg(d.doc ORDER BY d.id) FROM order_doc d WHERE d.customer_id = c.id)) AS doc
FROM customer c`,
};

/** Views whose documents another view reads. */
export const basedOn: Readonly<Record<string, string>> = { customer_page: 'order_doc' };
