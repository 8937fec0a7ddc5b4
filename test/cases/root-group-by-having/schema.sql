CREATE TABLE team (
  region text NOT NULL,
  nr int NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (region, nr)
);
CREATE TABLE player (
  id int PRIMARY KEY,
  region text,
  team_nr int,
  points int,
  FOREIGN KEY (region, team_nr) REFERENCES team ON UPDATE CASCADE ON DELETE SET NULL
);
CREATE INDEX ON player (region, team_nr);

INSERT INTO team VALUES ('n', 1, 'North 1'), ('n', 2, 'North 2'), ('s', 1, 'South 1');
INSERT INTO player VALUES (1, 'n', 1, 5), (2, 'n', 1, 6), (3, 'n', 2, 9), (4, 's', 1, NULL), (5, NULL, NULL, 7), (6, 'n', NULL, 1);
