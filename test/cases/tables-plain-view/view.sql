-- Plain views: as the root, below it, grouped over another view, with columns renamed, and with a WITH in it.
SELECT o.id,
       o.customer_id,
       jsonb_build_object(
         'status', o.status,
         'buyer', (SELECT to_jsonb(b) FROM buyer b WHERE b.id = o.customer_id),
         'total', t.total,
         'lines', (SELECT jsonb_agg(jsonb_build_object('id', x.line, 'amount', x.amount) ORDER BY x.line)
                   FROM shop."Order Line" AS x (line, "order", qty, price, amount) WHERE x."order" = o.id)
       ) AS doc
FROM paid_order o
LEFT JOIN order_amount t ON t.order_id = o.id
