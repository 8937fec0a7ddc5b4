CREATE TABLE part (
  code int PRIMARY KEY,
  kind int NOT NULL,
  name text NOT NULL
);
CREATE TABLE price (
  code int PRIMARY KEY REFERENCES part,
  amount int NOT NULL
);
CREATE TABLE stock (
  id int PRIMARY KEY,
  code int NOT NULL REFERENCES part,
  number int
);
CREATE TABLE kind (
  id int PRIMARY KEY,
  label text
);
CREATE INDEX ON part (kind);
CREATE INDEX ON stock (code);

INSERT INTO kind VALUES (1, 'bolt'), (2, 'nut'), (3, 'cog');
INSERT INTO part VALUES (1, 1, 'a'), (2, 1, 'b'), (3, 2, 'c');
INSERT INTO price VALUES (1, 10), (3, 30);
INSERT INTO stock VALUES (1, 1, 5), (2, 1, 6), (3, 2, 7);
