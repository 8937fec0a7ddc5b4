-- By the key of one table and a column of another that is linked to it: its rows hold both.
-- name: kinds
SELECT o.id, l.kind, jsonb_build_object('status', max(o.status), 'qty', sum(l.qty)) AS doc
FROM orders o
JOIN line l ON l.order_id = o.id
GROUP BY o.id, l.kind
