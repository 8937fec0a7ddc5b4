CREATE TABLE job (
  id int PRIMARY KEY,
  title text,
  pay numeric
);
CREATE TABLE skill (
  job_id int,
  word text,
  years int,
  PRIMARY KEY (job_id, word)
);

INSERT INTO job VALUES (1, 'Cook', 10.50), (2, NULL, NULL), (3, 'Smith', 1);
INSERT INTO skill VALUES (1, 'soup', 2), (1, 'salt', NULL), (2, 'x', 1), (9, 'y', 1);
