/** Partitioned tables with a key and without, and inheritance children, each part also the table of a view. */
export const schema = `
CREATE TABLE sensor (id int PRIMARY KEY, name text);
CREATE TABLE reading (sensor_id int, day int, nr int, value int, PRIMARY KEY (day, nr)) PARTITION BY RANGE (day);
CREATE TABLE reading_1 PARTITION OF reading FOR VALUES FROM (0) TO (10) PARTITION BY RANGE (day);
CREATE TABLE reading_1a PARTITION OF reading_1 FOR VALUES FROM (0) TO (5);
CREATE TABLE reading_1b PARTITION OF reading_1 FOR VALUES FROM (5) TO (10);
CREATE TABLE reading_2 PARTITION OF reading FOR VALUES FROM (10) TO (20);
CREATE TABLE bare (sensor_id int, day int, value int) PARTITION BY RANGE ((day + 0));
CREATE TABLE bare_1 PARTITION OF bare FOR VALUES FROM (0) TO (10);
CREATE TABLE bare_2 PARTITION OF bare FOR VALUES FROM (10) TO (20);
CREATE TABLE event (id int PRIMARY KEY, sensor_id int REFERENCES sensor ON UPDATE CASCADE, what text);
CREATE TABLE alarm (level int, PRIMARY KEY (id)) INHERITS (event);
CREATE TABLE siren (loud int, PRIMARY KEY (id)) INHERITS (alarm);
CREATE INDEX ON event (sensor_id); CREATE INDEX ON alarm (sensor_id); CREATE INDEX ON siren (sensor_id);
CREATE INDEX ON reading (sensor_id); CREATE INDEX ON bare (sensor_id);
INSERT INTO sensor SELECT i, 's' || i FROM generate_series(1, 5) i;
INSERT INTO reading SELECT 1 + i % 5, i, 1, i FROM generate_series(0, 19) i;
INSERT INTO bare SELECT 1 + i % 5, i, i FROM generate_series(0, 19) i;
INSERT INTO siren SELECT i, 1 + i % 5, 'x', i, i FROM generate_series(1, 10) i`;

const listed = (table: string): string => `
SELECT s.id, jsonb_build_object('name', s.name,
  'sum', (SELECT coalesce(sum(r.value), 0) FROM ${table} r WHERE r.sensor_id = s.id),
  'list', (SELECT coalesce(jsonb_agg(jsonb_build_object('v', r.value, 'd', r.day) ORDER BY r.day, r.value), '[]')
           FROM ${table} r WHERE r.sensor_id = s.id)) AS doc
FROM sensor s`;

const rooted = (table: string): string => `
SELECT r.day, r.nr, jsonb_build_object('value', r.value,
  'sensor', (SELECT s.name FROM sensor s WHERE s.id = r.sensor_id)) AS doc
FROM ${table} r`;

const noted = (table: string): string => `
SELECT s.id, jsonb_build_object('events',
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'level', e.level) ORDER BY e.id), '[]')
   FROM ${table} e WHERE e.sensor_id = s.id)) AS doc
FROM sensor s`;

export const views: Readonly<Record<string, string>> = {
  of_reading: listed('reading'),
  of_reading_1: listed('reading_1'),
  of_reading_1a: listed('reading_1a'),
  of_reading_2: listed('reading_2'),
  of_bare: listed('bare'),
  of_bare_2: listed('bare_2'),
  root_reading: rooted('reading'),
  root_reading_1a: rooted('reading_1a'),
  of_alarm: noted('alarm'),
  of_siren: noted('siren'),
  root_siren: `SELECT e.id, jsonb_build_object('what', e.what) AS doc FROM siren e`,
};

const merge = (table: string, rows: string, set: string, on: string, insert: string): string =>
  `MERGE/* a comment */INTO ${table} t USING (VALUES ${rows}) s (day, nr, sensor_id, value) ON ${on}
   WHEN MATCHED THEN UPDATE SET ${set}${insert}`;
const keyed = (rows: string, set: string, insert = ''): string =>
  merge('reading', rows, set, 't.day = s.day AND t.nr = s.nr', insert);
const bare = (rows: string, set: string, insert = ''): string => merge('bare', rows, set, 't.day = s.day', insert);
const intoReading =
  ' WHEN NOT MATCHED THEN INSERT (day, nr, sensor_id, value) VALUES (s.day, s.nr, s.sensor_id, s.value)';
const intoBare = ' WHEN NOT MATCHED THEN INSERT (day, sensor_id, value) VALUES (s.day, s.sensor_id, s.value)';

/** Every way by which rows get into, through and out of parts; each must succeed and leave documents exact. */
export const statements: readonly string[] = [
  `INSERT INTO reading VALUES (1, 2, 7, 5), (2, 12, 7, 5)`,
  `UPDATE reading SET value = value + 1`,
  `UPDATE reading SET nr = nr + day WHERE day % 3 = 0`,
  `UPDATE reading SET day = 19 - day, nr = nr + 50 WHERE day < 4 OR day > 15`,
  `UPDATE reading SET sensor_id = 1 + sensor_id % 5 WHERE day < 12`,
  `DELETE FROM reading WHERE day IN (3, 13)`,
  `INSERT INTO reading VALUES (4, 3, 8, 1), (4, 4, 1, 1) ON CONFLICT (day, nr) DO UPDATE SET value = 77, sensor_id = 2`,
  `INSERT INTO reading VALUES (5, 4, 8, 1), (4, 3, 8, 1) ON CONFLICT (day, nr) DO UPDATE SET value = 78, nr = 9, sensor_id = 3`,
  keyed('(17, 8, 1, 5), (4, 8, 1, 5), (3, 9, 8, 5)', 'sensor_id = 1 + t.sensor_id % 5, value = 3', intoReading),
  // the inserted row looks as the updated one did
  `INSERT INTO reading VALUES (1, 6, 30, 5); ${keyed('(7, 30, 1, 5), (6, 30, 1, 5)', 'sensor_id = 2', intoReading)}`,
  `INSERT INTO bare VALUES (1, 6, 5); ${bare('(18, 0, 1, 5), (6, 0, 1, 5)', 'sensor_id = 2', intoBare)}`,
  keyed('(17, 8, 1, 5)', 'day = t.day - 10'),
  keyed('(16, 8, 1, 5), (7, 8, 1, 5)', 'day = t.day + 4, sensor_id = 5', intoReading),
  keyed('(12, 8, 1, 5), (1, 8, 1, 5), (16, 8, 1, 5)', 'nr = 20 + t.nr', intoReading),
  `PREPARE move AS ${keyed('(16, 28, 1, 5)', 'day = t.day - 12')}; EXECUTE move; DEALLOCATE move`,
  `CREATE FUNCTION back() RETURNS void LANGUAGE sql BEGIN ATOMIC; ${keyed('(4, 28, 1, 5)', 'day = t.day + 12')}; END; SELECT back()`,
  `CREATE FUNCTION forth() RETURNS void LANGUAGE sql AS $$ ${keyed('(16, 28, 1, 5)', 'day = t.day - 12')} $$; SELECT forth()`,
  `UPDATE reading /* merge into */ SET nr = nr + 100 WHERE day < 4`,
  `UPDATE bare SET day = 19 - day, sensor_id = 1 + sensor_id % 5 WHERE day IN (1, 2, 3, 17)`,
  bare('(4, 0, 1, 5), (5, 0, 2, 9), (90, 0, 1, 1)', 'day = t.day + 10'),
  bare('(6, 0, 1, 5), (7, 0, 2, 9), (1, 0, 1, 1)', 'sensor_id = 5', intoBare),
  bare('(19, 0, 1, 5), (8, 0, 2, 9), (1, 0, 1, 1)', 'value = 99', intoBare),
  `WITH gone AS (DELETE FROM reading WHERE nr > 100 RETURNING *), named AS (UPDATE sensor SET name = 'n')
   INSERT INTO bare SELECT sensor_id, day, value FROM gone`,
  `UPDATE bare_1 SET sensor_id = 1; UPDATE reading_1 SET day = 9 - day, nr = nr + 300; DELETE FROM reading_1a WHERE nr > 320`,
  `TRUNCATE bare; INSERT INTO bare VALUES (1, 1, 1), (1, 11, 2)`,
  `TRUNCATE reading_1`,
  `INSERT INTO event VALUES (50, 1, 'e'); INSERT INTO siren VALUES (51, 1, 'e', 2, 3)`,
  `UPDATE event SET sensor_id = 2 WHERE id IN (3, 4, 50); UPDATE event SET what = what || '!'`,
  `UPDATE event SET id = id + 1000; UPDATE siren SET sensor_id = sensor_id % 5 + 1`,
  `DELETE FROM event WHERE id < 1005`,
  `TRUNCATE event`,
  `BEGIN; SAVEPOINT a; UPDATE reading SET day = 19 - day, nr = nr + 70; ROLLBACK TO a; UPDATE reading SET nr = -nr; COMMIT`,
];

/** A trigger that changes rows once more, behind that which keeps what they are about to become. */
export const rival = `
CREATE FUNCTION further() RETURNS trigger LANGUAGE plpgsql AS
  'BEGIN IF new.nr = 50 THEN RETURN NULL; END IF; new.nr := new.nr + 1000; RETURN new; END';
CREATE TRIGGER zz_further BEFORE INSERT ON reading FOR EACH ROW EXECUTE FUNCTION further();
CREATE FUNCTION never() RETURNS trigger LANGUAGE plpgsql AS
  'BEGIN IF old.nr = 51 THEN RETURN NULL; END IF; RETURN new; END';
CREATE TRIGGER zz_never BEFORE UPDATE ON reading FOR EACH ROW EXECUTE FUNCTION never();
INSERT INTO reading VALUES (1, 4, -949, 1), (1, 4, -948, 2), (2, 5, -947, 3)`;

/** With that trigger: exact, or refused where PostgreSQL shows nothing of the row. */
export const rivalled: readonly (readonly [statement: string, failure?: string])[] = [
  [`UPDATE reading SET day = day + 10 WHERE day = 5`],
  [keyed('(4, 51, 1, 5)', 'day = t.day + 10')],
  [keyed('(4, 52, 1, 5)', 'day = t.day + 10'), '0A000'],
  [keyed('(4, 52, 1, 5), (6, 7, 1, 1)', 'value = 8, sensor_id = 4', intoReading)],
  [`DELETE FROM reading WHERE day = 4`],
];
