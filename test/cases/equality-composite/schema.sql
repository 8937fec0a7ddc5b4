CREATE TYPE pair AS (a int, b text);
CREATE TABLE r (id pair PRIMARY KEY, n text, w text);
CREATE TABLE c (id int PRIMARY KEY, r_id pair, q int NOT NULL, t text);
INSERT INTO r VALUES ((1,NULL),'a','w'),((NULL,NULL),'b','w'),((2,'x'),'c','w');
INSERT INTO c VALUES (1,(1,NULL),1,'t'),(2,(NULL,NULL),2,'t'),(3,(2,'x'),3,'t');
