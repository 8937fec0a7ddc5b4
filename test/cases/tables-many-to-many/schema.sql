CREATE TABLE playlist (
  id int PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE track (
  id int PRIMARY KEY,
  title text NOT NULL,
  genre_id int
);
CREATE TABLE genre (
  id int PRIMARY KEY,
  name text
);
CREATE TABLE playlist_track (
  playlist_id int REFERENCES playlist ON UPDATE CASCADE ON DELETE CASCADE,
  track_id int REFERENCES track ON UPDATE CASCADE ON DELETE CASCADE,
  position int,
  PRIMARY KEY (playlist_id, track_id)
);
CREATE INDEX ON playlist_track (track_id);
CREATE INDEX ON track (genre_id);

INSERT INTO genre VALUES (1, 'rock'), (2, 'jazz');
INSERT INTO playlist VALUES (1, 'run'), (2, 'rest'), (3, 'none');
INSERT INTO track VALUES (1, 't1', 1), (2, 't2', NULL), (3, 't3', 2), (4, 't4', 9);
INSERT INTO playlist_track VALUES (1, 1, 2), (1, 2, 1), (2, 1, NULL), (2, 3, 5);
