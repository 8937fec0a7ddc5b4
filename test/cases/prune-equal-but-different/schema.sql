CREATE TABLE measure (
  id int PRIMARY KEY,
  amount numeric,
  span interval,
  speed float8,
  data jsonb,
  list numeric[],
  unread numeric
);
CREATE TABLE detail (
  measure_id int PRIMARY KEY,
  amount numeric,
  data jsonb
);

INSERT INTO measure VALUES (1, 1.0, '1 day', 0, '{"n": 1.0}', '{1.0,2}', 1), (2, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO detail VALUES (1, 5, '[1]'), (2, NULL, NULL);
