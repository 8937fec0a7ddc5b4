CREATE TABLE team (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE player (
  id int PRIMARY KEY,
  team_id int NOT NULL REFERENCES team,
  name text NOT NULL,
  points int
);
CREATE TABLE prize (
  id int PRIMARY KEY,
  player_id int NOT NULL REFERENCES player,
  title text NOT NULL
);
CREATE INDEX ON player (team_id);
CREATE INDEX ON prize (player_id);

INSERT INTO team VALUES (1, 'red'), (2, 'blue'), (3, 'none');
INSERT INTO player VALUES (1, 1, 'Ada', 3), (2, 1, 'Bo', 5), (3, 2, 'Cy', NULL);
INSERT INTO prize VALUES (1, 1, 'first'), (2, 3, 'last');
