CREATE TABLE seat (
  hall text NOT NULL,
  nr int NOT NULL,
  kind text,
  PRIMARY KEY (hall, nr)
);
CREATE TABLE ticket (
  id int PRIMARY KEY,
  hall text,
  seat_nr int,
  holder text,
  FOREIGN KEY (hall, seat_nr) REFERENCES seat ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX ON ticket (hall, seat_nr);

INSERT INTO seat VALUES ('A', 1, 'soft'), ('A', 2, 'hard'), ('B', 1, NULL);
INSERT INTO ticket VALUES (1, 'A', 1, 'ada'), (2, 'A', 1, 'bob'), (3, 'B', 1, 'cyd'), (4, 'B', NULL, 'dee'), (5, NULL, 1, 'eve');
