UPDATE c SET q = q + 1;
DELETE FROM c WHERE id = 1;
INSERT INTO c VALUES (4,'aNN',1),(5,'aNn',1);
UPDATE c SET email = 'bob';
UPDATE c SET email = 'BoB' WHERE id = 2;
UPDATE p SET email = 'BOB' WHERE email = 'bob';
UPDATE p SET email = 'x' WHERE email = 'bob';
DELETE FROM c;
