CREATE TABLE orders (
  id int PRIMARY KEY,
  note text
);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES orders ON DELETE CASCADE ON UPDATE CASCADE,
  label text NOT NULL,
  hidden boolean NOT NULL DEFAULT false
);
CREATE TABLE maker (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE part (
  id int PRIMARY KEY,
  line_id int NOT NULL REFERENCES line ON DELETE CASCADE ON UPDATE CASCADE,
  maker_id int REFERENCES maker,
  position int NOT NULL,
  qty int NOT NULL,
  spare boolean NOT NULL DEFAULT false
);
CREATE TABLE screw (
  part_id int REFERENCES part ON DELETE CASCADE ON UPDATE CASCADE,
  no int,
  size numeric(6, 2) NOT NULL,
  PRIMARY KEY (part_id, no)
);
CREATE INDEX ON line (order_id);
CREATE INDEX ON part (line_id, position);
CREATE INDEX ON part (maker_id);

INSERT INTO orders VALUES (1, 'one'), (2, 'two'), (3, 'none');
INSERT INTO line (id, order_id, label, hidden) VALUES
  (1, 1, 'a', false), (2, 1, 'b', false), (3, 2, 'c', false), (4, 2, 'd', true);
INSERT INTO maker VALUES (1, 'Ada'), (2, 'Bob');
INSERT INTO part VALUES
  (1, 1, 1, 10, 1, false), (2, 1, 2, 20, 2, false), (3, 1, NULL, 30, 3, true),
  (4, 2, 1, 10, 4, false), (5, 3, 1, 10, 5, false), (6, 4, 2, 10, 6, false);
INSERT INTO screw VALUES (1, 1, 1.50), (1, 2, 2.00), (2, 1, 3.25), (4, 1, 0.50);
