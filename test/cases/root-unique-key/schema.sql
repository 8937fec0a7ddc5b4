CREATE TABLE book (
  maybe int UNIQUE,
  house text NOT NULL,
  number int NOT NULL,
  title text,
  UNIQUE (house, number) INCLUDE (title)
);
CREATE TABLE page (
  house text NOT NULL,
  number int NOT NULL,
  n int NOT NULL,
  text text,
  UNIQUE (house, number, n),
  FOREIGN KEY (house, number) REFERENCES book (house, number) ON UPDATE CASCADE ON DELETE CASCADE
);

INSERT INTO book VALUES (1, 'A', 1, 'One'), (NULL, 'A', 2, NULL), (NULL, 'B', 1, 'Three');
INSERT INTO page VALUES ('A', 1, 1, 'a'), ('A', 1, 2, 'b'), ('B', 1, 7, NULL);
