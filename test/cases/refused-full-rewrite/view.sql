-- A subquery tied to no root: each change would rewrite every document.
-- refused: VIEW_FULL_REWRITE
SELECT o.id,
       jsonb_build_object('customers', (SELECT count(*) FROM customer)) AS doc
FROM orders o
