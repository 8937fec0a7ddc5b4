CREATE TABLE device (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE reading (
  device_id int,
  seq int,
  value int,
  PRIMARY KEY (device_id, seq)
);

INSERT INTO device VALUES (1, 'a'), (2, 'b'), (3, 'c');
INSERT INTO reading VALUES (1, 1, 10), (1, 2, 20), (2, 1, 5), (7, 1, 7);
