-- Not a SELECT.
-- refused: VIEW_NOT_A_SELECT
UPDATE orders SET status = 'new'
