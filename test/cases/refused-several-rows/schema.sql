CREATE TABLE member (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE friend (
  a int NOT NULL REFERENCES member ON UPDATE CASCADE ON DELETE CASCADE,
  b int NOT NULL REFERENCES member ON UPDATE CASCADE ON DELETE CASCADE,
  since int NOT NULL,
  PRIMARY KEY (a, b)
);
CREATE INDEX ON friend (b);

INSERT INTO member VALUES (1, 'Ada'), (2, 'Ben'), (3, 'Cid'), (4, 'Dot'), (5, 'Eve');
INSERT INTO friend VALUES (1, 2, 2001), (3, 1, 2002), (2, 3, 2003), (4, 4, 2004);
