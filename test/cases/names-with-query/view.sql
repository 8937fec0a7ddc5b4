-- WITH queries that bear the names of tables, at the root and in a subquery, each hiding the one outside.
WITH line AS (
  SELECT l.id, l.order_id, l.qty FROM line l WHERE l.qty > 0
)
SELECT orders.id,
       jsonb_build_object(
         'status', orders.status,
         'qty', (SELECT sum(line.qty) FROM line WHERE line.order_id = orders.id),
         'ids', (WITH line AS (SELECT line.id FROM line WHERE line.order_id = orders.id AND line.qty > 5)
                 SELECT jsonb_agg(line.id ORDER BY line.id) FROM line),
         'all', (SELECT count(*) FROM public.line WHERE line.order_id = orders.id)
       ) AS doc
FROM orders
