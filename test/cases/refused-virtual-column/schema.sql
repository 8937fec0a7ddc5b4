CREATE TABLE square (
  id int PRIMARY KEY,
  side int,
  area int GENERATED ALWAYS AS (side * side) VIRTUAL,
  sheet_id int,
  sheet_code int GENERATED ALWAYS AS (sheet_id + 100) VIRTUAL
);
CREATE TABLE sheet (
  id int PRIMARY KEY,
  code int,
  title text
);
CREATE INDEX ON square (sheet_id);
CREATE INDEX ON sheet (code);

INSERT INTO sheet VALUES (1, 101, 'a'), (2, 102, 'b');
INSERT INTO square (id, side, sheet_id) VALUES (1, 2, 1), (2, NULL, 2), (3, 3, NULL);
