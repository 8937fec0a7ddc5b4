CREATE TABLE tag (
  id bigint PRIMARY KEY,
  word text NOT NULL UNIQUE
);
CREATE TABLE article (
  id int PRIMARY KEY,
  tag_ids bigint[],
  words text[] NOT NULL DEFAULT '{}',
  few int[],
  first_tag bigint REFERENCES tag ON UPDATE CASCADE,
  second_tag bigint REFERENCES tag ON UPDATE CASCADE
);
CREATE INDEX ON article (first_tag);
CREATE INDEX ON article (second_tag);
CREATE INDEX ON article USING gin (tag_ids);

INSERT INTO tag VALUES (1, 'sql'), (2, 'json'), (3, 'cats'), (4, 'ünïcode');
INSERT INTO article VALUES
  (1, '{1,2}', '{json,cats}', '{1}', 1, 2),
  (2, '{2,2,NULL}', '{}', '{{1,2},{3,4}}', 2, 2),
  (3, NULL, '{sql,NULL,sql}', NULL, NULL, 3),
  (4, '{}', '{ünïcode,none}', '{}', NULL, NULL),
  (5, '{9}', DEFAULT, '{2,9}', 4, NULL);
