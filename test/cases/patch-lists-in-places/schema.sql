CREATE TABLE team (
  id int PRIMARY KEY,
  name text
);
CREATE TABLE person (
  team_id int REFERENCES team ON UPDATE CASCADE ON DELETE CASCADE,
  no int,
  name text NOT NULL,
  PRIMARY KEY (team_id, no)
);
CREATE TABLE task (
  id int PRIMARY KEY,
  team_id int NOT NULL REFERENCES team ON UPDATE CASCADE ON DELETE CASCADE,
  owner int,
  next int,
  rank int NOT NULL,
  title text NOT NULL,
  FOREIGN KEY (team_id, owner) REFERENCES person ON UPDATE CASCADE,
  FOREIGN KEY (next) REFERENCES team
);
CREATE TABLE step (
  team_id int,
  person_no int,
  no int,
  done boolean NOT NULL DEFAULT false,
  PRIMARY KEY (team_id, person_no, no),
  FOREIGN KEY (team_id, person_no) REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE TABLE badge (
  id int PRIMARY KEY,
  team_id int REFERENCES team ON UPDATE CASCADE,
  text text NOT NULL
);
CREATE INDEX ON task (team_id, owner);
CREATE INDEX ON task (next);
CREATE INDEX ON badge (team_id);

INSERT INTO team VALUES (1, 'red'), (2, 'blue'), (3, 'green');
INSERT INTO person VALUES (1, 1, 'Ada'), (1, 2, 'Bob'), (2, 1, 'Cid');
INSERT INTO task VALUES
  (1, 1, 1, 2, 10, 'a'), (2, 1, 1, NULL, 20, 'b'), (3, 1, NULL, 1, 30, 'c'), (4, 2, 1, 1, 10, 'd'), (5, 2, NULL, 3, 20, 'e');
INSERT INTO step VALUES (1, 1, 1), (1, 1, 2), (1, 2, 1), (2, 1, 1);
INSERT INTO badge VALUES (1, 1, 'x'), (2, 1, 'y'), (3, NULL, 'z');
