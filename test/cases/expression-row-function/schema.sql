CREATE TABLE ship (
  id int PRIMARY KEY,
  name text,
  tons int,
  flag text
);
CREATE FUNCTION label(ship) RETURNS text LANGUAGE sql IMMUTABLE RETURN $1.name || ' (' || $1.tons || ')';
CREATE TABLE cabin (
  id int PRIMARY KEY,
  ship_id int,
  beds int
);
CREATE FUNCTION size(cabin) RETURNS text LANGUAGE sql IMMUTABLE RETURN CASE WHEN $1.beds > 2 THEN 'large' ELSE 'small' END;
CREATE INDEX ON cabin (ship_id);

INSERT INTO ship VALUES (1, 'Argo', 10, 'gr'), (2, 'Mary', NULL, 'uk');
INSERT INTO cabin VALUES (1, 1, 2), (2, 1, 4), (3, NULL, 1);
