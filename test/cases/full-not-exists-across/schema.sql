CREATE TABLE student (
  id int PRIMARY KEY,
  year int
);
CREATE TABLE course (
  id int PRIMARY KEY,
  title text NOT NULL
);
CREATE TABLE taken (
  student_id int,
  course_id int,
  PRIMARY KEY (student_id, course_id)
);
CREATE INDEX ON taken (course_id);

INSERT INTO student VALUES (1, 1), (2, 1), (3, NULL);
INSERT INTO course VALUES (1, 'Maths'), (2, 'Art'), (3, 'Latin');
INSERT INTO taken VALUES (1, 1), (1, 2), (2, 3), (9, 1);
