/**
 * What a role without any rights tries with `jsonb_ivm_maintain`, on temporary tables of its own, as SQL without comments: in
 * tests, under valgrind, and in servers built with assertions.
 */

/** Runs statements one by one, whatever becomes of them, and counts what that is in `tried`. */
const attempt = `
  CREATE FUNCTION pg_temp.attempt(kind text, statements text[]) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    statement text;
    state text;
    message text;
  BEGIN
    FOREACH statement IN ARRAY statements LOOP
      BEGIN
        state := '00000';
        message := NULL;
        EXECUTE statement;
      EXCEPTION WHEN OTHERS THEN
        state := SQLSTATE;
        message := SQLERRM;
      END;
      INSERT INTO tried VALUES (kind, statement, state, message);
    END LOOP;
  END $$`;

/** Changes of no row, one and several, through savepoints too, and the end of the table. */
const changes = [
  `INSERT INTO target SELECT 'none' WHERE false`,
  `INSERT INTO target VALUES ('x')`,
  `UPDATE target SET v = 'y'`,
  `UPDATE target SET v = v`,
  `INSERT INTO target (v) SELECT repeat('z', n * 1000) FROM generate_series(1, 3) n`,
  `UPDATE target SET v = v || 'a'`,
  `UPDATE target SET n = 1 / (n - 1) WHERE v = 'x'`,
  `DELETE FROM target WHERE v = 'ya'`,
  `DELETE FROM target`,
  'INSERT INTO target VALUES (NULL)',
  'TRUNCATE target',
];

const list = (statements: readonly string[]): string =>
  `ARRAY[${statements.map((statement) => `$s$${statement}$s$`).join(', ')}]`;

/** The tables that an event's trigger refers to. */
const references = `CASE event WHEN 'INSERT' THEN 'NEW TABLE AS fresh' WHEN 'DELETE' THEN 'OLD TABLE AS stale'
  ELSE 'OLD TABLE AS stale NEW TABLE AS fresh' END`;

/** Every trigger function of the server and of the role's own, held for every event, for rows and for statements. */
const holders = `
  DO $$
  DECLARE
    held regprocedure;
    event text;
    words text;
  BEGIN
    FOR held IN SELECT p.oid FROM pg_proc AS p WHERE p.prorettype = 'trigger'::regtype ORDER BY p.proname LOOP
      FOREACH event IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE'] LOOP
        FOREACH words IN ARRAY ARRAY['''h'', ''''', '''h'', ''h''', ''''', ''h'''] LOOP
          PERFORM pg_temp.attempt('held ' || held::text, ARRAY[
            'CREATE TEMP TABLE target (v text, n int, t tsvector)',
            format('CREATE TRIGGER h AFTER TRUNCATE ON target EXECUTE FUNCTION %s(''m'')', held::oid::regproc),
            format('CREATE TRIGGER m AFTER %s ON target REFERENCING %s EXECUTE FUNCTION jsonb_ivm_maintain(%s, '''', ''view'', '''', %s)',
              event, ${references}, words, CASE event WHEN 'UPDATE' THEN '''0'', ''v''' ELSE '''0''' END)
          ] || ${list(changes)} || 'DROP TABLE target'::text);
        END LOOP;
      END LOOP;
    END LOOP;
  END $$`;

/** The function at every place that a trigger can have, with every choice of transition tables. */
export const places = `
  DO $$
  DECLARE
    timing text;
    event text;
    level text;
    tables text;
    made text;
  BEGIN
    FOREACH timing IN ARRAY ARRAY['BEFORE', 'AFTER', 'INSTEAD OF', 'CONSTRAINT'] LOOP
      FOREACH event IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'UPDATE OF n', 'INSERT OR UPDATE OR DELETE'] LOOP
        FOREACH level IN ARRAY ARRAY['STATEMENT', 'ROW'] LOOP
          FOREACH tables IN ARRAY ARRAY['', 'REFERENCING OLD TABLE AS a', 'REFERENCING NEW TABLE AS b', 'REFERENCING OLD TABLE AS a NEW TABLE AS b'] LOOP
            FOREACH made IN ARRAY ARRAY['CREATE TEMP TABLE target (v text, n int)',
                'CREATE TEMP TABLE target (v text, n int) PARTITION BY LIST (v)',
                'CREATE TEMP VIEW target AS SELECT ''v''::text AS v, 1 AS n'] LOOP
              PERFORM pg_temp.attempt('place', ARRAY[
                made,
                'CREATE TEMP TABLE part PARTITION OF target DEFAULT',
                'CREATE TRIGGER h AFTER TRUNCATE ON target EXECUTE FUNCTION unique_key_recheck(''m'')',
                'CREATE TRIGGER i AFTER TRUNCATE ON target EXECUTE FUNCTION pg_temp.told(''m'')',
                format('CREATE %s TRIGGER m %s %s ON target %s FOR EACH %s EXECUTE FUNCTION jsonb_ivm_maintain(''i'', ''i'', '''', ''view'', '''', ''0'', ''v'')',
                  CASE timing WHEN 'CONSTRAINT' THEN timing ELSE '' END,
                  CASE timing WHEN 'CONSTRAINT' THEN 'AFTER' ELSE timing END, event, tables, level)
              ] || ${list(changes)} || 'DROP TABLE IF EXISTS target'::text || 'DROP VIEW IF EXISTS target'::text);
            END LOOP;
          END LOOP;
        END LOOP;
      END LOOP;
    END LOOP;
  END $$`;

/** Arguments that no view makes: too few, columns that are none, numbers that are none, texts of any length. */
const words = `
  DO $$
  DECLARE
    words text;
    event text;
  BEGIN
    FOREACH words IN ARRAY ARRAY[
      '', '''i''', '''i'', ''i'', '''', '''', ''''', '''m'', ''m'', '''', '''', '''', ''0''',
      '''i'', ''i'', '''', '''', '''', ''-1'', ''v''', '''i'', ''i'', '''', '''', '''', ''99'', ''v''',
      '''i'', ''i'', '''', '''', '''', ''2'', ''v''', '''i'', ''i'', '''', '''', '''', ''one'', ''v''',
      '''i'', ''i'', '''', '''', '''', '''', ''v''', '''i'', ''i'', '''', '''', '''', ''99999999999999999999'', ''v''',
      '''i'', ''i'', '''', '''', '''', ''0'', ''ctid''', '''i'', ''i'', '''', '''', '''', ''1'', ''xmin''',
      '''i'', ''i'', '''', '''', '''', ''0'', ''tableoid'', ''cmax''', '''i'', ''i'', '''', '''', '''', ''0'', ''v'', ''gone''',
      '''i'', ''i'', '''', '''', '''', ''0'', ''........pg.dropped.3........''', '''i'', ''i'', '''', '''', '''', ''0'', ''''',
      '''i'', ''i'', '''', '''', '''', ''1'', ''v'', ''v'', ''n'', ''v''',
      format('''i'', ''i'', '''', %L, '''', ''0'', ''v''', repeat('n', 100000)), format('%L, ''i'', %1$L, %1$L, %1$L, ''0'', %1$L', repeat('"', 100000)),
      '''i'', ''i'', '''', '''', '''', ''0''' || repeat(', ''v''', 3000),
      -- as views of 0.2.0 have them, where the fifth is a number
      '''i'', ''i'', '''', '''', ''0''', '''i'', ''i'', '''', ''jsonb_ivm.x'', ''0'', ''v''', '''i'', ''i'', '''', ''data_directory'', ''1'', ''v''',
      '''i'', ''i'', '''', '''', ''2'', ''v''', '''i'', ''i'', '''', '''', ''0x'', ''v''', '''i'', ''i'', '''', '''', ''0'', ''ctid''',
      '''i'', ''i'', '''', '''', ''1'', ''xmin''', '''i'', ''i'', '''', '''', ''99999999999999999999'', ''v''',
      format('''i'', ''i'', '''', %L, ''0'', ''v''', 'jsonb_ivm.' || repeat('n', 100000)),
      '''i'', ''i'', '''', '''', ''0''' || repeat(', ''v''', 3000)] LOOP
      FOREACH event IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE'] LOOP
        PERFORM pg_temp.attempt('words', ARRAY[
          'CREATE TEMP TABLE target (v text, n int, gone int)', 'ALTER TABLE target DROP COLUMN gone',
          'CREATE TRIGGER i AFTER TRUNCATE ON target EXECUTE FUNCTION pg_temp.told(''m'')',
          format('CREATE TRIGGER m AFTER %s ON target REFERENCING %s EXECUTE FUNCTION jsonb_ivm_maintain(%s)', event, ${references}, words)
        ] || ${list(changes)} || 'DROP TABLE target'::text);
      END LOOP;
    END LOOP;
  END $$`;

/** A function that looks at all that a trigger is told, and does what `pg_temp.inner` says meanwhile. */
const told = `
  CREATE FUNCTION pg_temp.told() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    line text;
  BEGIN
    line := concat_ws(' ', TG_NAME, TG_WHEN, TG_OP, TG_LEVEL, TG_RELID::regclass, TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_NARGS, TG_ARGV);
    IF TG_OP <> 'INSERT' THEN line := concat_ws(' ', line, 'stale', (SELECT count(*) FROM stale)); END IF;
    IF TG_OP <> 'DELETE' THEN line := concat_ws(' ', line, 'fresh', (SELECT count(*) FROM fresh)); END IF;
    IF TG_LEVEL = 'ROW' THEN
      IF TG_OP <> 'INSERT' THEN line := concat_ws(' ', line, left(OLD.v, 9), OLD.tableoid::regclass, OLD.ctid, OLD.xmin); END IF;
      IF TG_OP <> 'DELETE' THEN line := concat_ws(' ', line, left(NEW.v, 9), NEW.tableoid::regclass, NEW.ctid, NEW.cmin); END IF;
    ELSE
      line := concat_ws(' ', line, OLD IS NULL, NEW IS NULL);
    END IF;
    INSERT INTO heard VALUES (line);
    IF pg_trigger_depth() < 4 THEN PERFORM pg_temp.attempt('inner', (SELECT coalesce(array_agg(statement), '{}') FROM inside)); END IF;
    IF TG_LEVEL = 'ROW' AND TG_OP = 'UPDATE' THEN RETURN NEW; END IF;
    RETURN NULL;
  END $$`;

/** What is done to the table, its triggers and functions while they are at work, and between. */
const inside = [
  'ALTER TABLE target DROP COLUMN n',
  'ALTER TABLE target ALTER COLUMN v TYPE bytea USING NULL',
  'DROP TRIGGER m ON target',
  'DROP TRIGGER i ON target',
  'DROP TABLE target',
  'TRUNCATE target',
  'DROP FUNCTION pg_temp.held() CASCADE',
  `ALTER FUNCTION pg_temp.held() SET work_mem = '1MB'`,
  'CREATE TRIGGER another AFTER DELETE ON target EXECUTE FUNCTION pg_temp.told()',
  'ALTER TRIGGER i ON target RENAME TO j',
  'ALTER TRIGGER m ON target RENAME TO k',
  'ALTER TABLE target DISABLE TRIGGER ALL',
  'CREATE INDEX ON target (v)',
  `UPDATE target SET v = 'again' WHERE v <> 'again'`,
  'DELETE FROM target',
  `INSERT INTO target VALUES ('more', 1 / (SELECT count(*) FROM target WHERE v = 'more')::int)`,
  `CREATE OR REPLACE FUNCTION pg_temp.held() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`,
  "SELECT jsonb_ivm_computed('view'), jsonb_ivm_computed(repeat('v', 100000)), jsonb_ivm_computed(NULL)",
  "SELECT jsonb_ivm_lock('writing', n, n), jsonb_ivm_lock('shared', n, -n) FROM generate_series(1, 99) n",
  "SELECT jsonb_ivm_lock(NULL, 1, 1), jsonb_ivm_lock('', 1, 1)",
  'SELECT jsonb_ivm_maintain()',
];

const outside = [
  'ALTER TABLE target ADD COLUMN added int DEFAULT 7',
  `UPDATE target SET v = 'b'`,
  'ALTER TABLE target ALTER COLUMN v TYPE varchar(9)',
  `UPDATE target SET v = 'c'`,
  'ALTER TABLE target DROP COLUMN n',
  `INSERT INTO target (v) VALUES ('d')`,
  'ALTER TABLE target RENAME COLUMN v TO w',
  `UPDATE target SET w = 'e'`,
  'ALTER TABLE target RENAME COLUMN w TO v',
  'ALTER TABLE target ALTER COLUMN v TYPE int USING 1',
  'UPDATE target SET v = v + 1',
  'DROP TRIGGER i ON target',
  'UPDATE target SET v = v + 1',
];

const underWay = `
  DO $$
  DECLARE
    event text;
    one text;
  BEGIN
    FOREACH one IN ARRAY ${list(inside)} LOOP
      DELETE FROM inside;
      INSERT INTO inside VALUES (one);
      FOREACH event IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE'] LOOP
        PERFORM pg_temp.attempt('under way', ARRAY[
          'CREATE OR REPLACE FUNCTION pg_temp.held() RETURNS trigger LANGUAGE plpgsql AS ''BEGIN RETURN NULL; END''',
          'CREATE TEMP TABLE target (v text, n int)',
          'CREATE TRIGGER i AFTER TRUNCATE ON target EXECUTE FUNCTION pg_temp.told(''m'')',
          'CREATE TRIGGER s AFTER TRUNCATE ON target EXECUTE FUNCTION pg_temp.held(''m'')',
          format('CREATE TRIGGER m AFTER %s ON target REFERENCING %s EXECUTE FUNCTION jsonb_ivm_maintain(''s'', ''i'', '''', ''view'', '''', %s)',
            event, ${references}, CASE event WHEN 'UPDATE' THEN '''1'', ''n'', ''v''' ELSE '''0''' END)
        ] || ${list([...changes.slice(1, 10), ...outside])} || 'DROP TABLE IF EXISTS target'::text);
      END LOOP;
    END LOOP;
  END $$`;

/** Everything, in order: the last one tells what became of it. */
export const triggerMatrix: readonly string[] = [
  'CREATE TEMP TABLE tried (kind text, statement text, state text, message text)',
  'CREATE TEMP TABLE heard (line text)',
  'CREATE TEMP TABLE inside (statement text)',
  attempt,
  told,
  holders,
  places,
  words,
  underWay,
];

/** How often statements of one kind came to the same. */
export type Outcome = {
  readonly kind: string;
  readonly state: string;
  readonly times: number;
  readonly message: string;
  readonly example: string;
};

export const outcomes =
  'SELECT kind, state, count(*)::int AS times, min(message) AS message, min(statement) AS example FROM tried GROUP BY kind, state';
