CREATE TABLE article (
  id int PRIMARY KEY,
  tag_ids int[],
  title text NOT NULL
);
CREATE TABLE tag (
  id int PRIMARY KEY,
  word text NOT NULL,
  article_ids int[]
);
CREATE INDEX ON article USING gin (tag_ids);
CREATE INDEX ON tag USING gin (article_ids);

INSERT INTO tag VALUES (1, 'sql', '{1,2}'), (2, 'json', '{}'), (3, 'cats', NULL);
INSERT INTO article VALUES (1, '{1,2}', 'A'), (2, '{2,2,NULL}', 'B'), (3, NULL, 'C'), (4, '{}', 'D'), (5, '{9}', 'E');
