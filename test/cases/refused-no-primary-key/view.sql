-- A root without a primary key; a unique index is not enough.
-- refused: VIEW_KEY_MISSING
SELECT n.nr,
       to_jsonb(n) AS doc
FROM note n
