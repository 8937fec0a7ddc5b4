CREATE TABLE event (
  day date NOT NULL,
  nr int NOT NULL,
  title text,
  room_id int,
  PRIMARY KEY (day, nr)
) PARTITION BY RANGE (day);
CREATE TABLE event_2023 PARTITION OF event FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE event_2024 PARTITION OF event FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY LIST (nr);
CREATE TABLE event_2024_odd (gone int, room_id int, title text, nr int NOT NULL, day date NOT NULL);
ALTER TABLE event_2024_odd DROP COLUMN gone;
ALTER TABLE event_2024 ATTACH PARTITION event_2024_odd FOR VALUES IN (1, 3, 5, 7);
CREATE TABLE event_2024_rest PARTITION OF event_2024 DEFAULT;
CREATE TABLE event_other PARTITION OF event DEFAULT;
CREATE TABLE room (
  id int PRIMARY KEY,
  name text
);
CREATE INDEX ON event (room_id);

INSERT INTO room VALUES (1, 'red'), (2, 'blue');
INSERT INTO event VALUES ('2023-05-05', 1, 'a', 1), ('2024-05-05', 1, 'b', 2), ('2024-05-05', 2, 'c', NULL), ('1999-01-01', 1, 'd', 1);
