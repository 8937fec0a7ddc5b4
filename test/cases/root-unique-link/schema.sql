CREATE TABLE page (
  id int PRIMARY KEY,
  slug text
);
CREATE TABLE meta (
  id int PRIMARY KEY,
  page_slug text UNIQUE,
  title text
);
CREATE TABLE visits (
  page_id int NOT NULL UNIQUE,
  n int NOT NULL
);
CREATE INDEX ON page (slug);

INSERT INTO page VALUES (1, 'home'), (2, 'about'), (3, NULL), (4, 'home');
INSERT INTO meta VALUES (1, 'home', 'Home'), (2, NULL, 'Draft'), (3, 'other', 'Other');
INSERT INTO visits VALUES (1, 10), (3, 30), (5, 50);
