CREATE TABLE contact (
  id int PRIMARY KEY,
  email text,
  city text
);
CREATE TABLE signup (
  id int PRIMARY KEY,
  email text,
  campaign text
);
CREATE INDEX ON contact (email);
CREATE INDEX ON contact (city);
CREATE INDEX ON signup (email);

INSERT INTO contact VALUES (1, 'a@x', 'Ulm'), (2, 'b@x', 'Ulm'), (3, 'a@x', NULL), (4, NULL, 'Bonn');
INSERT INTO signup VALUES (1, 'a@x', 'spring'), (2, 'a@x', 'fall'), (3, NULL, 'fall'), (4, 'c@x', 'fall');
