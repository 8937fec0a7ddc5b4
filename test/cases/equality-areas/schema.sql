CREATE TABLE r (id int PRIMARY KEY, b box);
CREATE TABLE c (id int PRIMARY KEY, b box, q int NOT NULL);
INSERT INTO r VALUES (1,'(1,1),(0,0)'),(2,'(2,1),(0,0)');
INSERT INTO c VALUES (1,'(2,2),(1,1)',1),(2,'(0.5,4),(0,0)',2);
