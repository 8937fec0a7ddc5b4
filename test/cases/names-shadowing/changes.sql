UPDATE app.pg_type SET title = 'P' WHERE id = 1;
UPDATE app.pg_type SET class_id = 2 WHERE id = 3;
UPDATE app.pg_type SET class_id = 12 WHERE id = 2;
UPDATE app.pg_type SET class_id = NULL WHERE id = 1;
UPDATE app.pg_class SET title = upper(title), relname = 'n';
UPDATE app.pg_class SET id = 12 WHERE id = 2;
-- unchanged: it fits none
INSERT INTO app.pg_type VALUES (4, 5, 's');
INSERT INTO app.pg_type VALUES (4, 1, 's'), (5, 21, 't') ON CONFLICT (id) DO UPDATE SET class_id = excluded.class_id;
INSERT INTO app.pg_class VALUES (31, 'n', 'n');
DELETE FROM app.pg_type WHERE class_id = 1;
DELETE FROM app.pg_class WHERE id = 12;
TRUNCATE app.pg_type;
