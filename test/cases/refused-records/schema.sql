CREATE TABLE contract (
  id bigint PRIMARY KEY,
  title text NOT NULL
);
CREATE TABLE invoice (
  id int PRIMARY KEY,
  data jsonb,
  sent json
);

INSERT INTO contract VALUES (1, 'alpha'), (2, 'beta');
INSERT INTO invoice VALUES (1, '{"items": [{"contract": 1, "qty": 3}], "main": {"contract": 2}}', '[{"contract": 2}]');
