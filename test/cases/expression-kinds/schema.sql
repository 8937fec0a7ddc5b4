CREATE TABLE person (
  id int PRIMARY KEY,
  first text,
  last text,
  age int,
  scores int[],
  extra jsonb,
  kind char(3)
);

INSERT INTO person VALUES
  (1, 'Ada', 'L', 36, '{1,2,3}', '{"a": {"b": [1, 2]}, "k": "v"}', 'x'),
  (2, NULL, 'B', NULL, NULL, NULL, NULL),
  (3, 'Cyd', '', 0, '{}', '[]', 'yyy');
