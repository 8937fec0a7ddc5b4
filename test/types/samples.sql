CREATE TYPE mood AS ENUM ('sad', 'so so', 'o"k');
CREATE TYPE spot AS (x int, "the y" numeric);
CREATE DOMAIN positive AS int CHECK (value > 0);
CREATE FUNCTION twice(int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT $1 * 2';

CREATE TABLE owner (
  id int PRIMARY KEY,
  name text NOT NULL,
  born date
);
CREATE TABLE sample (
  id int PRIMARY KEY,
  owner_id int REFERENCES owner,
  keeper_id int NOT NULL REFERENCES owner,
  small smallint, whole int, big bigint, exact numeric, single real, wide double precision, cash money,
  flag boolean, sure boolean NOT NULL,
  body text, title text NOT NULL, code varchar(5), fixed char(4), letter "char", label name,
  key uuid, raw bytea, bits varbit, net inet, doc xml, feeling mood, hope mood NOT NULL,
  day date, moment timestamp, at timestamptz, clock time, zoned timetz, span interval,
  place point, during tstzrange, spans int4multirange, vector tsvector,
  list int[], words text[] NOT NULL, grid numeric[][], moods mood[], papers jsonb[],
  data jsonb, sheet jsonb NOT NULL, raw_data json,
  corner spot, level positive
);
CREATE INDEX ON sample (owner_id);
CREATE INDEX ON sample (keeper_id);

INSERT INTO owner VALUES (1, 'Ada', '1815-12-10'), (2, 'Bo', NULL), (3, 'Cy', 'infinity');
INSERT INTO sample VALUES
  (1, 1, 2, 1, 2, 9007199254740993, 1.10, 1.5, 2.5, 3.5, true, true, 'body', 'title', 'code', 'ab', 'x', 'label',
   'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '\xdead', B'101', '10.0.0.1/8', '<a/>', 'so so', 'sad',
   '2024-02-29', '2024-02-29 12:30:00.5', '2024-02-29 12:30:00+02', '12:30', '12:30+02', '1 day 02:00',
   '(1,2)', '[2024-01-01,2024-02-01)', '{[1,3),[5,7)}', 'a:1 b:2',
   '{1,NULL,3}', '{a,b}', '{{1,2.5},{NULL,4}}', '{sad,NULL}', ARRAY['{"a": [1]}', 'null', NULL]::jsonb[],
   '{"a": {"b": [1, null]}, "n": null}', '{"k": "v"}', '{"a":1,"a":2}', '(1,2.5)', 7),
  (2, NULL, 1, -1, 0, -5, 'NaN', 'Infinity', '-Infinity', -3.5, false, false, '', '', '', '', '', '',
   '00000000-0000-0000-0000-000000000000', '', B'', '::1', 'text', 'o"k', 'o"k',
   'infinity', '-infinity', 'infinity', '00:00', '23:59:59.999+14', '-1 year',
   '(NaN,-Infinity)', 'empty', '{}', '',
   '{}', '{}', '{}', '{}', '{}', 'null', '[1, "2", null]', 'null', '(,)', 1),
  (3, 3, 1, 1, 1, 1, 'Infinity', 'NaN', 'NaN', 0, true, true, 'a,b', 'Ä', 'ÄÖ', 'abcd', 'y', 'n',
   'ffffffff-ffff-ffff-ffff-ffffffffffff', '\x00', B'0', '10.1.2.3', '<b>c</b>', 'sad', 'sad',
   '0044-03-15 BC', '0044-03-15 12:00 BC', '99999-01-01 00:00+00', '24:00', '00:00-12', '00:00:00.001',
   '(0,0)', '(,)', '{(,)}', 'c',
   '[2:3]={4,5}', '{{x,NULL},{y,z}}', '{NaN}', '{{sad,NULL}}', '{{"1","[]"}}', '[]', '5', '[null]', '(3,NaN)', 2);
INSERT INTO sample (id, keeper_id, sure, title, hope, words, sheet) VALUES (4, 2, true, 't', 'sad', '{NULL}', 'null');
