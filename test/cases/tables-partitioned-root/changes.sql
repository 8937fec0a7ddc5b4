UPDATE event SET title = upper(title);
UPDATE event_2023 SET title = 'direct' WHERE nr = 1;
UPDATE event_2024 SET title = 'middle' WHERE nr = 1;
UPDATE event_2024_odd SET title = 'leaf', room_id = 1;
INSERT INTO event_2024_odd (day, nr, title, room_id) VALUES ('2024-06-06', 3, 'leaf insert', 2);
INSERT INTO event_2024 VALUES ('2024-07-07', 4, 'to the rest', NULL), ('2024-07-07', 5, 'to the odd', 1);
INSERT INTO event_other VALUES ('2030-01-01', 1, 'far', 2);
-- from one partition to another
UPDATE event SET day = '2023-12-31' WHERE nr = 5;
UPDATE event SET nr = nr + 1 WHERE day = '2024-05-05' AND nr = 2;
UPDATE event SET nr = 6 WHERE day = '2024-06-06';
UPDATE event_2024 SET nr = 7 WHERE day = '2024-06-06';
UPDATE room SET name = 'RED' WHERE id = 1;
UPDATE event_2024_rest SET room_id = 2;
-- unchanged: a room that no event is in
INSERT INTO room VALUES (3, 'green');
INSERT INTO event VALUES ('2023-05-05', 1, 'again', 3), ('2024-01-01', 7, 'new', 3)
ON CONFLICT (day, nr) DO UPDATE SET room_id = excluded.room_id;
INSERT INTO event_2024_rest VALUES ('2024-07-07', 4, 'x', 3) ON CONFLICT (day, nr) DO UPDATE SET title = excluded.title;
DELETE FROM event_2024_odd WHERE nr = 3;
DELETE FROM event_2024 WHERE nr = 7;
DELETE FROM event WHERE day < '2024-01-01';
TRUNCATE event_2024_rest;
TRUNCATE event_2024;
DELETE FROM room;
TRUNCATE event;
