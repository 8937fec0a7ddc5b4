CREATE TABLE r (id int PRIMARY KEY, e text);
CREATE TABLE c (id int PRIMARY KEY, n numeric, q int NOT NULL);
INSERT INTO r VALUES (1,'1.0'),(2,'1.00');
INSERT INTO c VALUES (1,1.0,1),(2,1.00,2);
