CREATE TABLE zone (
  id int PRIMARY KEY,
  area box,
  rules json
);
CREATE TABLE shop (
  id int PRIMARY KEY,
  spot point,
  title text
);
CREATE TABLE rule (
  id int PRIMARY KEY,
  body json,
  title text
);

INSERT INTO zone VALUES (1, '(0,0),(2,2)', '["a"]'), (2, '(1,1),(5,5)', '["b", "a"]'), (3, NULL, NULL);
INSERT INTO shop VALUES (1, '(1,1)', 'x'), (2, '(4,4)', 'y'), (3, NULL, 'z');
INSERT INTO rule VALUES (1, '"a"', 'A'), (2, '"b"', 'B'), (3, NULL, 'N');
