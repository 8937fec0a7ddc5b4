CREATE TABLE seat (
  hall text,
  nr int,
  PRIMARY KEY (hall, nr)
);
