-- Correlation that looks like a link and is none: behind NOT EXISTS, a nullable side, a window.
-- refused: VIEW_FULL_REWRITE VIEW_FULL_REWRITE VIEW_FULL_REWRITE
SELECT o.id,
       jsonb_build_object(
         'not_bought', (SELECT count(*) FROM customer c WHERE NOT EXISTS (SELECT FROM line l WHERE l.order_id = o.id AND l.qty = c.id)),
         'nullable', (SELECT count(*) FROM customer c LEFT JOIN line l ON l.order_id = o.id AND l.qty = c.id),
         'rank', r.rank
       ) AS doc
FROM orders o
LEFT JOIN (SELECT p.id, rank() OVER (ORDER BY p.placed) AS rank FROM orders p) r ON r.id = o.id
