CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE r (id int PRIMARY KEY, e text);
CREATE TABLE c (id int PRIMARY KEY, email text COLLATE ci, q int NOT NULL);
INSERT INTO r VALUES (1,'Ann'),(2,'ann');
INSERT INTO c VALUES (1,'Ann',1),(2,'ann',2);
