CREATE TABLE parcel (
  id bigint PRIMARY KEY,
  code varchar(10),
  zone int
);
CREATE TABLE scan (
  id int PRIMARY KEY,
  parcel_id int,
  other_id int,
  code text,
  zone int
);
CREATE INDEX ON scan (parcel_id);
CREATE INDEX ON scan (other_id);
CREATE INDEX ON scan (lower(code));
CREATE INDEX ON scan (code);
CREATE INDEX ON parcel (lower(code));
CREATE INDEX ON parcel (code);
CREATE INDEX ON scan (zone);
CREATE INDEX ON parcel (zone);

INSERT INTO parcel VALUES (1, 'Ab', 1), (2, 'cD', NULL), (3, NULL, 2);
INSERT INTO scan VALUES (1, 1, 2, 'AB', 1), (2, NULL, 1, 'cd', NULL), (3, 3, 3, 'Cd', 2), (4, 2, NULL, 'P-3', 2), (5, NULL, NULL, NULL, NULL);
