-- A text without a statement.
-- refused: VIEW_NOT_A_SELECT
;
