CREATE TABLE author (
  id int PRIMARY KEY,
  name text NOT NULL,
  active boolean NOT NULL
);
CREATE TABLE book (
  id int PRIMARY KEY,
  author_id int REFERENCES author ON UPDATE CASCADE ON DELETE CASCADE,
  title text NOT NULL
);
CREATE INDEX ON book (author_id);

INSERT INTO author VALUES (1, 'Ada', true), (2, 'Bob', false), (3, 'Cyd', true);
INSERT INTO book VALUES (1, 1, 'One'), (2, 2, 'Two'), (3, NULL, 'Three'), (4, 1, 'Four');
