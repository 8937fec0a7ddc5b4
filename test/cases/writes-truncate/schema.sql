CREATE TABLE maker (
  id int PRIMARY KEY,
  name text
);
CREATE TABLE model (
  id int PRIMARY KEY,
  maker_id int REFERENCES maker,
  name text
);
CREATE TABLE color (
  model_id int REFERENCES model,
  word text
);
CREATE INDEX ON model (maker_id);
CREATE INDEX ON color (model_id);

INSERT INTO maker VALUES (1, 'Fiat'), (2, 'Saab');
INSERT INTO model VALUES (1, 1, 'Uno'), (2, 2, '900'), (3, NULL, 'Kit');
INSERT INTO color VALUES (1, 'red'), (1, 'blue'), (2, 'grey'), (NULL, 'none');
