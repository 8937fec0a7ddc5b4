CREATE TABLE post (
  id int PRIMARY KEY,
  title text NOT NULL,
  parent_id int
);
CREATE TABLE approval (
  post_id int NOT NULL,
  by_whom text NOT NULL,
  weight int,
  PRIMARY KEY (post_id, by_whom)
);

INSERT INTO post VALUES (1, 'One', NULL), (2, 'Two', 1), (3, 'Three', NULL);
INSERT INTO approval VALUES (1, 'a', 1), (1, 'b', 2), (2, 'a', 5), (9, 'a', 9);
