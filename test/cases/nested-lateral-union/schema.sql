CREATE TABLE team (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE match (
  id int PRIMARY KEY,
  home int,
  guest int
);
CREATE TABLE guest_list (
  id int PRIMARY KEY,
  team int
);
CREATE INDEX ON match (home);
CREATE INDEX ON match (guest);
CREATE INDEX ON guest_list (team);

INSERT INTO team VALUES (1, 'Reds'), (2, 'Blues'), (3, 'Greens');
INSERT INTO match VALUES (1, 1, 2), (2, 2, 2), (3, 9, NULL);
INSERT INTO guest_list VALUES (1, 1), (2, 3);
