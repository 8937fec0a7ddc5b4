CREATE TABLE person (
  id int PRIMARY KEY,
  name text,
  prefs jsonb
);
CREATE TABLE pet (
  id int PRIMARY KEY,
  owner_id int REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE,
  name text
);
CREATE INDEX ON pet (owner_id);

INSERT INTO person VALUES (1, 'Ada', '{"a": 1}'), (2, 'Bob', NULL), (3, NULL, 'null');
INSERT INTO pet VALUES (1, 1, 'Rex'), (2, 1, NULL), (3, NULL, 'Tom');
