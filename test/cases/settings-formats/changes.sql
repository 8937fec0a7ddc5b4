SET IntervalStyle = 'iso_8601';
UPDATE sample SET span = '2 years -3 days' WHERE id = 1;
SET DateStyle = 'German, DMY';
UPDATE sample SET day = '2023-11-12' WHERE id = 1;
SET extra_float_digits = -10;
UPDATE sample SET x = 0.3, y = 0.7;
SET bytea_output = 'escape';
UPDATE sample SET raw = '\x5c00' WHERE id = 2;
INSERT INTO part SELECT n, 1 + n % 2, n * interval '1 hour', 1.0 / n, decode(to_hex(n), 'hex'), date '2024-01-31' + n FROM generate_series(16, 19) n;
SET IntervalStyle = 'sql_standard';
SET DateStyle = 'SQL, MDY';
UPDATE part SET span = span * 2;
UPDATE part SET sample_id = 2 WHERE id = 1;
UPDATE part SET sample_id = NULL WHERE id = 2;
INSERT INTO sample VALUES (3, '1 day', '0044-03-15 BC', 1e22, 1e10, '', '-1'), (1, '0', 'infinity', 0, 0, NULL, 1)
ON CONFLICT (id) DO UPDATE SET day = excluded.day, span = excluded.span;
-- unchanged: nothing new
UPDATE sample SET x = x, raw = raw;
SET IntervalStyle = 'postgres_verbose';
SET DateStyle = 'Postgres, YMD';
INSERT INTO part VALUES (1, 3, '1 day', 1, NULL, NULL), (30, 3, NULL, 0.1, NULL, '2024-01-02') ON CONFLICT (id) DO UPDATE SET sample_id = excluded.sample_id;
UPDATE sample SET id = id + 10;
UPDATE part SET sample_id = sample_id + 10;
DELETE FROM part WHERE day = '2024-01-02';
DELETE FROM sample WHERE id = 12;
TRUNCATE part;
