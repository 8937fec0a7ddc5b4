-- A time zone that does not exist.
-- refused: VIEW_SETTING
SET TimeZone = 'Europe/Atlantis';
SELECT o.id,
       to_jsonb(o) AS doc
FROM orders o
