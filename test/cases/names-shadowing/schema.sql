CREATE SCHEMA app;
SET search_path = app, public;
CREATE TYPE app.text AS (wrapped pg_catalog.text);
CREATE TABLE app.pg_class (
  id int PRIMARY KEY,
  title pg_catalog.text,
  relname pg_catalog.text
);
CREATE TABLE app.pg_type (
  id int PRIMARY KEY,
  class_id int,
  title pg_catalog.text
);
CREATE INDEX ON app.pg_type (class_id);
CREATE FUNCTION app.lower(a pg_catalog.text, b pg_catalog.text) RETURNS pg_catalog.text LANGUAGE sql IMMUTABLE RETURN a || '/' || b;
CREATE FUNCTION app.same(a int, b int) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN a % 10 = b % 10;
CREATE OPERATOR app.=== (LEFTARG = int, RIGHTARG = int, FUNCTION = app.same, COMMUTATOR = OPERATOR(app.===));
CREATE FUNCTION app.never(a pg_catalog.text, b pg_catalog.text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN false;
CREATE OPERATOR app.= (LEFTARG = pg_catalog.text, RIGHTARG = pg_catalog.text, FUNCTION = app.never);
INSERT INTO app.pg_class VALUES (1, 'a', 'x'), (2, 'b', NULL);
INSERT INTO app.pg_type VALUES (1, 1, 'p'), (2, 11, 'q'), (3, NULL, 'r');
