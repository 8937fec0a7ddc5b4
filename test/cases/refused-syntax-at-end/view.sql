-- A text that ends too soon, after a line beyond ASCII.
-- refused: VIEW_SYNTAX
SELECT o.id,
       jsonb_build_object('größe', o.status, '📦', (SELECT 1
