CREATE TABLE node (id int PRIMARY KEY, parent_id int REFERENCES node, label text NOT NULL);
CREATE TABLE page (id int PRIMARY KEY, start text);
CREATE INDEX ON node (parent_id);
INSERT INTO node VALUES (1, NULL, 'a'), (2, 1, 'b'), (3, 2, 'c');
INSERT INTO page VALUES (1, 'a'), (2, 'b'), (3, NULL);
