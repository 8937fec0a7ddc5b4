-- LIMIT inside a subquery without ORDER BY: which rows it keeps is left to chance.
-- refused: VIEW_LIMIT
SELECT o.id,
       jsonb_build_object('some', (SELECT l.qty FROM line l WHERE l.order_id = o.id LIMIT 1)) AS doc
FROM orders o
