CREATE TABLE author (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE book (
  id int PRIMARY KEY,
  author_id int REFERENCES author ON UPDATE CASCADE ON DELETE CASCADE,
  title text NOT NULL,
  pages int
);
CREATE INDEX ON book (author_id);

INSERT INTO author VALUES (1, 'Ada'), (2, 'Bob');
INSERT INTO book VALUES (1, 1, 'x', 10), (2, 1, 'y', NULL), (3, NULL, 'z', 5);
