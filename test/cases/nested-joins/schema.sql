CREATE TABLE club (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE membership (
  id int PRIMARY KEY,
  club_id int,
  person_id int,
  sponsor_id int
);
CREATE TABLE person (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE fee (
  membership_id int,
  year int,
  paid boolean,
  PRIMARY KEY (membership_id, year)
);
CREATE INDEX ON membership (club_id);
CREATE INDEX ON membership (person_id);
CREATE INDEX ON membership (sponsor_id);

INSERT INTO club VALUES (1, 'Chess'), (2, 'Go'), (3, 'Dust');
INSERT INTO person VALUES (1, 'Ada'), (2, 'Bob'), (3, 'Cyd');
INSERT INTO membership VALUES (1, 1, 1, 2), (2, 1, 2, NULL), (3, 2, 3, 9), (4, 2, 8, 1), (5, NULL, 1, 1);
INSERT INTO fee VALUES (1, 2023, true), (1, 2024, false), (3, 2024, NULL), (9, 2024, true);
