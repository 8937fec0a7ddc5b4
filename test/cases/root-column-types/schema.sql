CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TYPE point2 AS (x int, y numeric(4, 1));
CREATE DOMAIN positive AS int CHECK (value > 0);
CREATE TABLE sample (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  price numeric(8, 3),
  code varchar(5),
  fixed char(4),
  tags text[],
  grid int[][],
  feeling mood,
  at point2,
  level positive,
  during int4range,
  address inet,
  bits varbit(5),
  times time(0)
);

INSERT INTO sample (price, code, fixed, tags, grid, feeling, at, level, during, address, bits, times) VALUES
  (1.5, 'abc', 'ab', '{x,NULL,"y z"}', '{{1,2},{3,4}}', 'ok', '(1,2.5)', 7, '[1,5)', '10.0.0.1/8', B'101', '10:20:30.6'),
  (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
