CREATE TABLE employee (
  id int PRIMARY KEY,
  name text NOT NULL,
  manager_id int REFERENCES employee ON UPDATE CASCADE ON DELETE SET NULL,
  desk text
);
CREATE INDEX ON employee (manager_id);

INSERT INTO employee VALUES (1, 'Ada', NULL, 'd1'), (2, 'Bob', 1, 'd2'), (3, 'Cyd', 1, NULL), (4, 'Dee', 2, NULL), (5, 'Eve', 5, NULL);
