INSERT INTO course VALUES (4, 'Greek');
UPDATE course SET title = 'Arts' WHERE id = 2;
INSERT INTO taken VALUES (3, 1), (3, 2);
UPDATE taken SET course_id = 4 WHERE student_id = 2;
UPDATE taken SET student_id = 2 WHERE student_id = 3;
UPDATE course SET id = 5 WHERE id = 4;
-- unchanged: a student who is not there
DELETE FROM taken WHERE student_id = 9;
-- unchanged: the year is not read
UPDATE student SET year = 2;
INSERT INTO student VALUES (4, 1);
UPDATE student SET id = 10 WHERE id = 1;
INSERT INTO taken VALUES (2, 1), (4, 5), (4, 9) ON CONFLICT DO NOTHING;
DELETE FROM course WHERE id = 1;
DELETE FROM taken WHERE student_id = 2;
DELETE FROM student WHERE id = 3;
TRUNCATE course;
