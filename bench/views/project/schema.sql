-- Three levels of lists below a root, three of each.
CREATE TABLE project (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE section (id int PRIMARY KEY, project_id int NOT NULL REFERENCES project, title text NOT NULL);
CREATE TABLE task (id int PRIMARY KEY, section_id int NOT NULL REFERENCES section, title text NOT NULL);
CREATE TABLE note (id int PRIMARY KEY, task_id int NOT NULL REFERENCES task, body text NOT NULL, memo text);
