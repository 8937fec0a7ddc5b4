-- A constant stands for what is null in a row, and for a row that isn't there; the root's own columns may decide that.
-- name: customers
SELECT p.id, p.placed,
       jsonb_build_object(
         'name', coalesce((SELECT c.name FROM customer c WHERE c.id = p.customer_id), 'nobody'),
         'city', coalesce((SELECT c.city FROM customer c WHERE c.id = p.customer_id AND p.shown), 'nowhere'),
         'customer', coalesce((SELECT jsonb_build_object('city', c.city)
                               FROM customer c WHERE c.id = p.customer_id AND p.placed <> 'June'), '{"city": "?"}')
       ) AS doc
FROM purchase p
