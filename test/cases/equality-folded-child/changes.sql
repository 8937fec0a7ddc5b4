UPDATE c SET q = q + 1;
UPDATE c SET q = q + 1 WHERE id = 1;
DELETE FROM c WHERE id = 1;
INSERT INTO c VALUES (4,'aNN',1),(5,'aNn',1);
UPDATE c SET email = 'bob';
UPDATE p SET email = 'BOB' WHERE email = 'Bob';
DELETE FROM p WHERE email = 'ann';
DELETE FROM c;
