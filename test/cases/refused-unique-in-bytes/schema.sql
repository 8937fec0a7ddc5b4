CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE r (id int PRIMARY KEY, email text);
CREATE TABLE c (id int PRIMARY KEY, email text UNIQUE, q int NOT NULL);
INSERT INTO r VALUES (1,'ann');
INSERT INTO c VALUES (1,'ann',1),(2,'ANN',2);
