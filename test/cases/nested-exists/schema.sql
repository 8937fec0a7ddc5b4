CREATE TABLE member (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE loan (
  id int PRIMARY KEY,
  member_id int,
  book_id int,
  returned boolean NOT NULL
);
CREATE TABLE ban (
  member_id int,
  reason text
);
CREATE INDEX ON loan (member_id);
CREATE INDEX ON ban (member_id);

INSERT INTO member VALUES (1, 'Ada'), (2, 'Bob'), (3, 'Cyd');
INSERT INTO loan VALUES (1, 1, 1, false), (2, 1, 2, true), (3, 2, 1, true), (4, NULL, 3, false);
INSERT INTO ban VALUES (3, 'noise'), (3, 'noise'), (NULL, 'nobody');
