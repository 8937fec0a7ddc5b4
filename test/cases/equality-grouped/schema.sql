CREATE TABLE r (id int PRIMARY KEY, n numeric, t text);
CREATE TABLE c (id int PRIMARY KEY, n numeric, e text);
INSERT INTO r VALUES (1,1,'a'),(2,2,'b');
INSERT INTO c VALUES (1,1.0,'A'),(2,1.00,'a'),(3,2,'b');
