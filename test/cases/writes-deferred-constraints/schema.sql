CREATE TABLE team (
  id int PRIMARY KEY,
  captain_id int NOT NULL,
  name text
);
CREATE TABLE player (
  id int PRIMARY KEY,
  team_id int NOT NULL REFERENCES team ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  shirt int,
  name text,
  UNIQUE (team_id, shirt) DEFERRABLE
);
ALTER TABLE team ADD FOREIGN KEY (captain_id) REFERENCES player DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX ON player (team_id);
CREATE INDEX ON team (captain_id);

BEGIN;
INSERT INTO team VALUES (1, 1, 'A');
INSERT INTO player VALUES (1, 1, 10, 'Ada'), (2, 1, 11, 'Bob');
COMMIT;
