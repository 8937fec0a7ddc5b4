CREATE TABLE team (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE employee (
  company text COLLATE "C" NOT NULL,
  number int NOT NULL,
  manager int,
  name text NOT NULL,
  team_id int,
  PRIMARY KEY (company, number),
  FOREIGN KEY (company, manager) REFERENCES employee
);
CREATE INDEX ON employee (company, manager);
CREATE INDEX ON employee (team_id);

INSERT INTO team VALUES (1, 'red'), (2, 'blue');
INSERT INTO employee VALUES
  ('a', 1, NULL, 'Ada', 1), ('a', 2, 1, 'Bob', 1), ('a', 3, 2, 'Cy', 2), ('a', 4, 2, 'Di', NULL),
  ('b', 1, NULL, 'Eve', 2), ('b', 2, 1, 'Flo', 2);
