-- Groups that no table's rows tell alone.
-- refused: VIEW_KEY_MISSING
SELECT c.country, l.kind, jsonb_build_object('n', count(*)) AS doc
FROM customer c
JOIN orders o ON o.customer_id = c.id
JOIN line l ON l.order_id = o.id
GROUP BY c.country, l.kind
