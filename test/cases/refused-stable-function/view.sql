-- A function of the user's own that is STABLE: it may read other tables.
-- refused: VIEW_VOLATILE
SELECT o.id,
       jsonb_build_object('customer', customer_name(o.customer_id)) AS doc
FROM orders o
