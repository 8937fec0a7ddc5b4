INSERT INTO comment VALUES (5, 2, 'open');
UPDATE event SET kind = 'hi' WHERE id = 2;
UPDATE event SET ticket_id = 3 WHERE ticket_id = 2;
UPDATE comment SET ticket_id = 3 WHERE id IN (4, 5);
UPDATE comment SET body = NULL WHERE id = 5;
UPDATE event SET ticket_id = NULL WHERE id = 1;
UPDATE comment SET id = id + 10;
-- unchanged: an event of no ticket
UPDATE event SET kind = 'shut' WHERE id = 4;
INSERT INTO ticket VALUES (9, 'N');
INSERT INTO event VALUES (4, 3, 'open'), (5, 9, 'open') ON CONFLICT (id) DO UPDATE SET ticket_id = excluded.ticket_id;
UPDATE ticket SET id = 8 WHERE id = 9;
UPDATE ticket SET title = title || title;
DELETE FROM comment WHERE ticket_id = 1;
DELETE FROM event WHERE ticket_id = 3;
DELETE FROM ticket WHERE id = 2;
TRUNCATE comment, event;
