-- VALUES in place of a SELECT from a table.
-- refused: VIEW_ROOT_MISSING
VALUES (1, '{}'::jsonb)
