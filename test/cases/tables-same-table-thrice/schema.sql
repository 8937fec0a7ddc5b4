CREATE TABLE person (
  id int PRIMARY KEY,
  name text NOT NULL,
  city text
);
CREATE TABLE parcel (
  id int PRIMARY KEY,
  sender_id int REFERENCES person ON UPDATE CASCADE ON DELETE SET NULL,
  receiver_id int REFERENCES person ON UPDATE CASCADE ON DELETE SET NULL,
  helper_ids int[]
);
CREATE INDEX ON parcel (sender_id);
CREATE INDEX ON parcel (receiver_id);
CREATE INDEX ON parcel USING gin (helper_ids);

INSERT INTO person VALUES (1, 'Ada', 'Ulm'), (2, 'Bob', 'Bonn'), (3, 'Cyd', NULL);
INSERT INTO parcel VALUES (1, 1, 2, '{3}'), (2, 1, 1, '{1,2}'), (3, NULL, 3, NULL), (4, 2, NULL, '{}');
