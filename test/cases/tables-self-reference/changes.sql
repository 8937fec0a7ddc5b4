UPDATE employee SET name = 'Ada L.' WHERE id = 1;
UPDATE employee SET name = lower(name);
-- unchanged: the desk is not read
UPDATE employee SET desk = 'x';
UPDATE employee SET manager_id = 3 WHERE id = 4;
UPDATE employee SET manager_id = NULL WHERE id = 2;
UPDATE employee SET manager_id = 4 WHERE id = 1;
UPDATE employee SET manager_id = id WHERE id = 2;
INSERT INTO employee VALUES (6, 'fay', 6, NULL), (7, 'gil', 6, NULL), (8, 'hal', 7, NULL);
UPDATE employee SET id = 10 WHERE id = 1;
UPDATE employee SET id = id + 100 WHERE id > 5;
INSERT INTO employee VALUES (2, 'bob', 106, NULL), (9, 'ivy', 2, NULL) ON CONFLICT (id) DO UPDATE SET manager_id = excluded.manager_id;
UPDATE employee SET manager_id = 9 WHERE id = 3;
DELETE FROM employee WHERE id = 106;
DELETE FROM employee WHERE manager_id IS NULL;
TRUNCATE employee;
