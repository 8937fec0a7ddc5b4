CREATE TABLE ticket (
  id int PRIMARY KEY,
  title text NOT NULL
);
CREATE TABLE comment (
  id int PRIMARY KEY,
  ticket_id int,
  body text
);
CREATE TABLE event (
  id int PRIMARY KEY,
  ticket_id int,
  kind text
);
CREATE INDEX ON comment (ticket_id);
CREATE INDEX ON event (ticket_id);

INSERT INTO ticket VALUES (1, 'A'), (2, 'B'), (3, 'C');
INSERT INTO comment VALUES (1, 1, 'hi'), (2, 1, 'close'), (3, 2, 'hi'), (4, NULL, 'x');
INSERT INTO event VALUES (1, 1, 'open'), (2, 1, 'close'), (3, 2, 'open'), (4, 9, 'open');
