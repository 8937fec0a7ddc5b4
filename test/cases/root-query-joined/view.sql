-- The root in a query of WITH, joined with a row, with rows of values, a function of one row, and an aggregate.
WITH open AS (SELECT o.id, o.customer_id, o.total * 2 AS twice FROM orders o WHERE o.open)
SELECT r.id,
       jsonb_build_object('customer', c.name, 'twice', r.twice, 'more', v.more, 'word', f.word, 'lines', x.lines) AS doc
FROM open r
LEFT JOIN customer c ON c.id = r.customer_id
CROSS JOIN LATERAL (VALUES (r.twice + 1)) v (more)
CROSS JOIN LATERAL upper(c.name) f (word)
LEFT JOIN LATERAL (
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty) ORDER BY l.id), '[]') AS lines
  FROM line l WHERE l.order_id = r.id
) x ON true
