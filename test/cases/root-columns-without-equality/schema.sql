CREATE TABLE place (
  id int PRIMARY KEY,
  spot point,
  raw json,
  area box,
  note text
);
CREATE TABLE photo (
  id int PRIMARY KEY,
  place_id int,
  spot point,
  exif json
);
CREATE INDEX ON photo (place_id);

INSERT INTO place VALUES (1, '(1,2)', '{"b": 1, "a": 2}', '(0,0),(1,1)', 'x'), (2, NULL, NULL, NULL, NULL);
INSERT INTO photo VALUES (1, 1, '(3,4)', '{"f": 1.8}'), (2, 2, NULL, '[]'), (3, NULL, NULL, NULL);
