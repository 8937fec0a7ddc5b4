CREATE SCHEMA app;
CREATE FUNCTION app.near(int, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT abs($1 - $2::int) <= 1';
CREATE OPERATOR app.= (FUNCTION = app.near, LEFTARG = int, RIGHTARG = text);
CREATE TABLE r (id int PRIMARY KEY, n text);
CREATE TABLE c (id int PRIMARY KEY, r_id text, q int NOT NULL);
INSERT INTO r VALUES (1,'a'),(2,'b'),(3,'c');
INSERT INTO c VALUES (1,1,1),(2,2,2),(3,3,3);
