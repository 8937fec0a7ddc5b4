-- A query that stands alone in FROM, in another one: its table is the root.
SELECT x.id,
       x.doc,
       (SELECT count(*) FROM line l WHERE l.order_id = x.id) AS lines
FROM (SELECT y.id, to_jsonb(y) AS doc FROM (SELECT o.id, o.status FROM orders o WHERE o.status <> 'gone') y) x
WHERE x.id > 0
