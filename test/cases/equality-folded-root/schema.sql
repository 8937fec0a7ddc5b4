CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE p (email text COLLATE ci PRIMARY KEY, n text);
CREATE TABLE c (id int PRIMARY KEY, email text, q int NOT NULL);
INSERT INTO p VALUES ('Ann','a'),('bob','b');
INSERT INTO c VALUES (1,'ann',1),(2,'ANN',2),(3,'BOB',5);
