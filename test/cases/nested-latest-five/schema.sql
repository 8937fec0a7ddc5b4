CREATE TABLE room (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE message (
  id int PRIMARY KEY,
  room_id int,
  sent int NOT NULL,
  body text
);
CREATE INDEX ON message (room_id);

INSERT INTO room VALUES (1, 'lobby'), (2, 'attic'), (3, 'cellar');
INSERT INTO message SELECT n, 1 + n % 2, n, 'm' || n FROM generate_series(1, 13) n;
INSERT INTO message VALUES (90, NULL, 1, 'lost');
