-- The definition of a view in place of its query.
-- refused: VIEW_NOT_A_SELECT
CREATE VIEW documents AS
SELECT o.id, to_jsonb(o) AS doc
FROM orders o
