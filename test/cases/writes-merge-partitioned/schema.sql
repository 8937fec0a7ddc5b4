CREATE TABLE shelf (
  id int,
  name text,
  PRIMARY KEY (id)
) PARTITION BY HASH (id);
CREATE TABLE shelf_0 PARTITION OF shelf FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE shelf_1 PARTITION OF shelf FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE book (
  day int,
  nr int,
  title text,
  shelf_id int,
  PRIMARY KEY (day, nr)
) PARTITION BY RANGE (day);
CREATE TABLE book_low PARTITION OF book FOR VALUES FROM (0) TO (10);
CREATE TABLE book_high (shelf_id int, nr int NOT NULL, gone text, day int NOT NULL, title text);
ALTER TABLE book_high DROP COLUMN gone;
ALTER TABLE book ATTACH PARTITION book_high FOR VALUES FROM (10) TO (20);
CREATE INDEX ON book (shelf_id);
CREATE TABLE note (
  shelf_id int,
  word text
) PARTITION BY LIST (shelf_id);
CREATE TABLE note_all PARTITION OF note DEFAULT;
CREATE INDEX ON note (shelf_id);

INSERT INTO shelf VALUES (1, 'a'), (2, 'b'), (3, 'c');
INSERT INTO book VALUES (1, 1, 'one', 1), (2, 1, 'two', 2), (11, 1, 'eleven', 1);
INSERT INTO note VALUES (1, 'x'), (2, 'y');
