CREATE TABLE orders (
  id int PRIMARY KEY,
  status text NOT NULL,
  extra json
);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES orders ON DELETE CASCADE,
  qty numeric,
  note jsonb
);
CREATE INDEX ON line (order_id);

INSERT INTO orders VALUES (1, 'open', '{"a":1,  "a":2}'), (2, 'paid', NULL), (3, 'open', 'null');
INSERT INTO line VALUES (1, 1, 2.50, '{"b": 1, "a": [2]}'), (2, 1, NULL, NULL), (3, 2, 1, '"x"');
