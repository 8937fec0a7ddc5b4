CREATE TABLE post (id int PRIMARY KEY, title text NOT NULL);
CREATE TABLE author (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE comment (
  id int PRIMARY KEY,
  post_id int REFERENCES post,
  parent_id int REFERENCES comment ON DELETE CASCADE,
  author_id int REFERENCES author,
  body text
);
CREATE TABLE vote (id int PRIMARY KEY, comment_id int NOT NULL REFERENCES comment ON DELETE CASCADE, value int NOT NULL);
CREATE INDEX ON comment (post_id);
CREATE INDEX ON comment (parent_id);
CREATE INDEX ON comment (author_id);
CREATE INDEX ON vote (comment_id);

INSERT INTO post VALUES (1, 'trees'), (2, 'leaves'), (3, 'nothing');
INSERT INTO author VALUES (1, 'Ada'), (2, 'Bob'), (3, 'silent');
INSERT INTO comment VALUES
  (1, 1, NULL, 1, 'first'), (2, NULL, 1, 2, 'reply'), (3, NULL, 2, 1, 'deep'), (4, NULL, 3, NULL, 'deeper'),
  (5, 2, NULL, 2, 'other'), (6, NULL, 5, 1, 'reply to that'), (7, NULL, NULL, 1, 'of no post'), (8, NULL, 7, 2, 'below it');
INSERT INTO vote VALUES (1, 1, 1), (2, 3, 1), (3, 4, -1), (4, 6, 1), (5, 8, 1);
