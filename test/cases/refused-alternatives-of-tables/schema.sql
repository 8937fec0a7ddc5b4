CREATE TABLE member (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE friend (
  a int NOT NULL REFERENCES member ON UPDATE CASCADE ON DELETE CASCADE,
  b int NOT NULL REFERENCES member ON UPDATE CASCADE ON DELETE CASCADE,
  PRIMARY KEY (a, b)
);
CREATE TABLE follower (
  who int NOT NULL REFERENCES member ON UPDATE CASCADE ON DELETE CASCADE,
  whom int REFERENCES member ON UPDATE CASCADE ON DELETE CASCADE,
  UNIQUE (who, whom)
);
CREATE INDEX ON friend (b);
CREATE INDEX ON follower (whom);

INSERT INTO member VALUES (1, 'Ada'), (2, 'Ben'), (3, 'Cid'), (4, 'Dot'), (5, 'Eve');
INSERT INTO friend VALUES (1, 2), (2, 1), (3, 1), (2, 3), (4, 4);
INSERT INTO follower VALUES (1, 2), (1, 5), (5, 1), (2, NULL), (4, NULL);
