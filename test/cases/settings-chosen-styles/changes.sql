SET DateStyle = 'ISO, MDY';
UPDATE lease SET starts = '2024-12-11' WHERE id = 1;
UPDATE lease SET runs = '1 day 02:00' WHERE id = 1;
SET TimeZone = 'Asia/Tokyo';
UPDATE lease SET signed = '2024-11-03 05:30+00', starts = '2023-04-05' WHERE id = 2;
UPDATE lease SET starts = '2023-04-06', id = 3 WHERE id = 2;
-- unchanged: the same moment
UPDATE lease SET signed = '2024-11-03 14:30:00' WHERE id = 3;
INSERT INTO lease VALUES (4, '2000-01-02', '-1 mon', 'infinity'), (1, '2000-01-02', '0', NULL)
ON CONFLICT (id) DO UPDATE SET runs = excluded.runs;
DELETE FROM lease WHERE id = 1;
