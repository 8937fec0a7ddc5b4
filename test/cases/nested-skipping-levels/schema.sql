CREATE TABLE project (
  id int PRIMARY KEY,
  lead_id int,
  lang text
);
CREATE TABLE task (
  id int PRIMARY KEY,
  project_id int,
  label_id int
);
CREATE TABLE label (
  id int,
  lang text,
  word text,
  PRIMARY KEY (id, lang)
);
CREATE TABLE note (
  id int PRIMARY KEY,
  person_id int,
  task_id int,
  body text
);
CREATE INDEX ON project (lang);
CREATE INDEX ON project (lead_id);
CREATE INDEX ON task (project_id);
CREATE INDEX ON task (label_id);
CREATE INDEX ON note (task_id);

INSERT INTO project VALUES (1, 7, 'de'), (2, 8, 'en'), (3, NULL, NULL);
INSERT INTO label VALUES (1, 'de', 'Fehler'), (1, 'en', 'bug'), (2, 'en', 'idea');
INSERT INTO task VALUES (1, 1, 1), (2, 1, 2), (3, 2, 1), (4, 3, 1), (5, NULL, 1);
INSERT INTO note VALUES (1, 7, 1, 'n1'), (2, 8, 1, 'n2'), (3, 8, 3, 'n3'), (4, NULL, 3, 'n4');
