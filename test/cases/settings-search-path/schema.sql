CREATE SCHEMA library;
CREATE SCHEMA decoy;
SET search_path = library, public;
CREATE DOMAIN isbn AS text;
CREATE FUNCTION title_case(t text) RETURNS text LANGUAGE sql IMMUTABLE RETURN initcap(t);
CREATE TABLE book (
  id int PRIMARY KEY,
  code isbn,
  title text
);
CREATE TABLE copy (
  id int PRIMARY KEY,
  book_id int,
  shelf text
);
CREATE INDEX ON copy (book_id);
INSERT INTO book VALUES (1, 'x', 'one two'), (2, NULL, NULL);
INSERT INTO copy VALUES (1, 1, 'a'), (2, 1, 'b'), (3, NULL, 'c');
CREATE TABLE decoy.book (LIKE book INCLUDING ALL);
CREATE TABLE decoy.copy (LIKE copy INCLUDING ALL);
CREATE FUNCTION decoy.title_case(t text) RETURNS text LANGUAGE sql IMMUTABLE RETURN 'wrong';
CREATE FUNCTION decoy.jsonb_build_object(VARIADIC "any") RETURNS jsonb LANGUAGE internal IMMUTABLE AS 'jsonb_build_array';
