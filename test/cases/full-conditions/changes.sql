UPDATE pass SET everywhere = true WHERE id = 2;
UPDATE pass SET gate_id = 3 WHERE id = 1;
UPDATE pass SET gate_id = NULL WHERE id = 2;
UPDATE pass SET level = 3 WHERE id IN (1, 4);
INSERT INTO pass VALUES (5, 2, 9, false), (6, NULL, NULL, NULL);
-- unchanged: the same
UPDATE pass SET everywhere = everywhere;
UPDATE gate SET level = 4 WHERE id = 3;
UPDATE gate SET id = 4 WHERE id = 2;
INSERT INTO gate VALUES (2, 0);
INSERT INTO pass VALUES (5, 4, 8, true), (7, 4, 1, false) ON CONFLICT (id) DO UPDATE SET gate_id = excluded.gate_id;
UPDATE pass SET id = id + 10;
DELETE FROM pass WHERE everywhere;
DELETE FROM gate WHERE id = 1;
TRUNCATE pass;
