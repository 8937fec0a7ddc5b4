import type { Driver } from '../db/driver.js';
import { registrySchema } from '../emit/context/objects.js';
import { note, noteOf } from '../emit/rows/noted-rows.js';
import { relationName } from './basis.js';

const schema = registrySchema;

/** What every note says, and what the columns of a row that came begin with. */
const noteList = [note.transaction, note.first, note.had.before, note.had.after].join(', ');
const arriving = noteOf('after', '');

/** Definitions that views rested on in the meantime, by the order in which they came. */
export const logStatements = [
  `CREATE TABLE ${schema}.definition (
  schema_name text NOT NULL,
  view_name text NOT NULL,
  number bigint GENERATED ALWAYS AS IDENTITY,
  basis jsonb NOT NULL,
  PRIMARY KEY (schema_name, view_name, number),
  FOREIGN KEY (schema_name, view_name) REFERENCES ${schema}.view ON DELETE CASCADE
)`,
  `COMMENT ON TABLE ${schema}.definition IS
  'definitions that views have rested on since they were made, where an event trigger tells of them'`,
];

const eventTrigger = 'jsonb_ivm_definitions';
const answer = `${schema}.follow_definitions`;
const rowsSignature = `${schema}.follow_rows(regclass, oid)`;
const notesSignature = `${schema}.note_rows(regclass, regclass)`;

const removal = `DROP FUNCTION IF EXISTS ${answer}(), ${rowsSignature}, ${notesSignature}`;

/**
 * Roles without a superuser's rights that own what the event trigger's function, which has them, reads, writes and calls:
 * they could have anything run by it.
 */
const strangers = `SELECT FROM pg_catalog.pg_roles o WHERE NOT o.rolsuper AND o.oid IN (
    SELECT n.nspowner FROM pg_catalog.pg_namespace n WHERE n.nspname = '${schema}'
    UNION ALL SELECT c.relowner FROM pg_catalog.pg_class c
    WHERE c.oid IN (pg_catalog.to_regclass('${schema}.view'), pg_catalog.to_regclass('${schema}.definition'))
    UNION ALL SELECT p.proowner FROM pg_catalog.pg_proc p
    WHERE p.oid IN (pg_catalog.to_regprocedure('${schema}.basis(regclass, regclass, jsonb)'),
      pg_catalog.to_regprocedure('${rowsSignature}'), pg_catalog.to_regprocedure('${notesSignature}')))`;

/**
 * Whoever runs a command that defines something has its rights, not those of the views' owner; and whatever goes wrong
 * here must not keep the command from succeeding: then status has less to tell.
 *
 * Plain views whose definitions stand in queries are not followed: what they are for a time shows in no document.
 *
 * It runs with a superuser's rights whoever runs the command, so it runs nothing that is anybody else's: partitions are
 * followed for views that belong to superusers alone, and their triggers are made of what the catalog says of those that the
 * view made, never of a text.
 */
const answerText = `CREATE FUNCTION ${answer}() RETURNS event_trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
DECLARE
  concerned oid[];
  noted record;
  before jsonb;
  arrived oid[] := '{}';
  followed record;
BEGIN
  IF EXISTS (${strangers}) THEN
    RETURN;
  END IF;
  -- the tables that commands defined, and those above them; functions; types
  WITH RECURSIVE named AS (
    SELECT coalesce(p.polrelid, c.objid) AS oid FROM pg_event_trigger_ddl_commands() c
    LEFT JOIN pg_policy p ON c.classid = 'pg_policy'::regclass AND p.oid = c.objid
    WHERE c.classid IN ('pg_class'::regclass, 'pg_proc'::regclass, 'pg_type'::regclass, 'pg_policy'::regclass)
    UNION SELECT h.inhparent FROM pg_inherits h JOIN named n ON h.inhrelid = n.oid
  ), known AS (
    SELECT (d.value ->> 'oid')::oid AS oid FROM ONLY ${schema}.view v
    CROSS JOIN LATERAL (VALUES ('tables'), ('functions'), ('types')) k (name)
    CROSS JOIN LATERAL jsonb_each(v.basis -> k.name) d
  )
  SELECT array_agg(n.oid) INTO concerned FROM named n WHERE n.oid IN (SELECT k.oid FROM known k);
  IF concerned IS NULL THEN
    RETURN;
  END IF;
  FOR noted IN
    SELECT v.schema_name, v.view_name, v.query_name, v.basis, v.plan FROM ONLY ${schema}.view v
    WHERE EXISTS (
      SELECT FROM (VALUES ('tables'), ('functions'), ('types')) k (name)
      CROSS JOIN LATERAL jsonb_each(v.basis -> k.name) d WHERE (d.value ->> 'oid')::oid = ANY (concerned))
  LOOP
    BEGIN
      before := coalesce(
        (SELECT d.basis FROM ONLY ${schema}.definition d
         WHERE d.schema_name = noted.schema_name AND d.view_name = noted.view_name ORDER BY d.number DESC LIMIT 1),
        noted.basis);
      arrived := arrived || array(
        SELECT p.relid::oid FROM jsonb_each(before -> 'tables') t
        CROSS JOIN LATERAL pg_partition_tree((t.value ->> 'oid')::oid) p
        WHERE p.level > 0 AND NOT t.value -> 'parts' ? ${relationName('p.relid')});
      INSERT INTO ${schema}.definition (schema_name, view_name, basis)
      SELECT noted.schema_name, noted.view_name, c.basis
      FROM ${schema}.basis(to_regclass(noted.query_name),
        to_regclass(format('%I.%I', noted.schema_name, noted.view_name)), coalesce(noted.plan -> 'views', '[]')) AS c (basis)
      WHERE c.basis - 'marks' <> before - 'marks';
    EXCEPTION WHEN others THEN
      RAISE WARNING 'document view "%"."%" may be out of date: %', noted.schema_name, noted.view_name, sqlerrm
        USING HINT = 'Run jsonb-ivm status.';
    END;
  END LOOP;
  -- partitions get the statement triggers that their table has; those that had been detached have brought theirs along
  FOR followed IN
    SELECT p.relid AS oid, format('%I.%I', n.nspname, r.relname) AS part, t.tgfoid AS answers, i.inserts,
      CASE WHEN g.oid IS NOT NULL THEN format('LOCK TABLE ONLY %I.%I IN SHARE ROW EXCLUSIVE MODE', n.nspname, r.relname)
      ELSE format('CREATE TRIGGER %I AFTER %s ON %I.%I', t.tgname,
        CASE t.tgtype WHEN 4 THEN 'INSERT' WHEN 8 THEN 'DELETE' WHEN 16 THEN 'UPDATE' WHEN 32 THEN 'TRUNCATE' END,
        n.nspname, r.relname)
      || CASE WHEN t.tgoldtable IS NULL AND t.tgnewtable IS NULL THEN '' ELSE ' REFERENCING' END
      || coalesce(' OLD TABLE AS ' || quote_ident(t.tgoldtable), '')
      || coalesce(' NEW TABLE AS ' || quote_ident(t.tgnewtable), '')
      || format(' FOR EACH STATEMENT EXECUTE FUNCTION %I.%I()', '${schema}', f.proname) END AS command
    FROM unnest(concerned) c (oid)
    -- of one event, after statements: those have no other bits
    JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgtype IN (4, 8, 16, 32) AND NOT t.tgisinternal
      AND t.tgqual IS NULL AND t.tgnargs = 0
    JOIN pg_proc f ON f.oid = t.tgfoid AND f.pronamespace = '${schema}'::regnamespace AND f.prosecdef
    JOIN pg_roles o ON o.oid = f.proowner AND o.rolsuper
    CROSS JOIN LATERAL pg_partition_tree(c.oid) p
    JOIN pg_class r ON r.oid = p.relid AND r.relkind IN ('r', 'p')
    JOIN pg_namespace n ON n.oid = r.relnamespace
    CROSS JOIN LATERAL (VALUES (p.isleaf AND (t.tgtype & 4) <> 0)) AS i (inserts)
    LEFT JOIN LATERAL (
      SELECT g.oid FROM pg_trigger g
      WHERE g.tgrelid = p.relid AND g.tgfoid = t.tgfoid AND g.tgtype = t.tgtype AND g.tgqual IS NULL LIMIT 1) g ON true
    WHERE p.level > 0 AND (g.oid IS NULL OR i.inserts AND p.relid = ANY (arrived))
    ORDER BY p.level
  LOOP
    BEGIN
      EXECUTE followed.command;
      -- locked by that, it has its name from now on
      IF to_regclass(followed.part) IS DISTINCT FROM followed.oid THEN
        RAISE EXCEPTION '% is another table now', followed.part;
      END IF;
      IF followed.inserts THEN
        PERFORM ${schema}.follow_rows(followed.oid, followed.answers);
      END IF;
    EXCEPTION WHEN others THEN
      RAISE WARNING 'document views of % may be out of date: %', followed.part, sqlerrm USING HINT = 'Run jsonb-ivm status.';
    END;
  END LOOP;
  -- where changes are noted, by row triggers that partitions get by themselves, rows that came with one are noted, too
  FOR followed IN
    SELECT p.relid AS oid, format('%I.%I', n.nspname, r.relname) AS part, k.oid AS notes
    FROM unnest(concerned) c (oid)
    -- of inserted rows
    JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgtype = 5 AND NOT t.tgisinternal
    JOIN pg_proc f ON f.oid = t.tgfoid AND f.pronamespace = '${schema}'::regnamespace AND f.prosecdef
    JOIN pg_trigger h ON h.tgfoid = t.tgfoid
    JOIN pg_class k ON k.oid = h.tgrelid AND k.relnamespace = '${schema}'::regnamespace
    JOIN pg_roles o ON o.oid = f.proowner AND o.oid = k.relowner AND o.rolsuper
    CROSS JOIN LATERAL pg_partition_tree(c.oid) p
    JOIN pg_class r ON r.oid = p.relid AND r.relkind = 'r'
    JOIN pg_namespace n ON n.oid = r.relnamespace
    WHERE p.isleaf AND p.relid = ANY (arrived)
  LOOP
    BEGIN
      EXECUTE format('LOCK TABLE ONLY %s IN SHARE ROW EXCLUSIVE MODE', followed.part);
      IF to_regclass(followed.part) IS DISTINCT FROM followed.oid THEN
        RAISE EXCEPTION '% is another table now', followed.part;
      END IF;
      PERFORM ${schema}.note_rows(followed.oid, followed.notes);
    EXCEPTION WHEN others THEN
      RAISE WARNING 'document views of % may be out of date: %', followed.part, sqlerrm USING HINT = 'Run jsonb-ivm status.';
    END;
  END LOOP;
EXCEPTION WHEN others THEN
  RAISE WARNING 'document views may be out of date: %', sqlerrm USING HINT = 'Run jsonb-ivm status.';
END
$body$`;

/** Rows of a partition that was attached are answered as if they had been inserted, by way of the table that holds such. */
const rowsText = `CREATE FUNCTION ${schema}.follow_rows(part regclass, answers oid) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $body$
DECLARE
  kept regclass;
  columns text;
BEGIN
  SELECT t.tgrelid INTO kept FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_roles o ON o.oid = c.relowner
  WHERE t.tgfoid = answers AND c.relnamespace = '${schema}'::regnamespace AND o.rolsuper;
  IF kept IS NULL THEN
    RETURN;
  END IF;
  SELECT string_agg(', ' || quote_ident(a.attname), '' ORDER BY a.attnum) INTO columns
  FROM pg_attribute a
  WHERE a.attrelid = kept AND a.attnum > 0 AND NOT a.attisdropped AND NOT starts_with(a.attname, 'jsonb_ivm ');
  EXECUTE format('INSERT INTO %s ("jsonb_ivm settled"%s) SELECT false%2$s FROM ONLY %s', kept, columns, part);
  EXECUTE format('UPDATE %s SET "jsonb_ivm settled" = true', kept);
  EXECUTE format('DELETE FROM %s', kept);
END
$body$`;

/** The same where changes are noted: a note's columns say which of the table they are of. */
const notesText = `CREATE FUNCTION ${schema}.note_rows(part regclass, notes regclass) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $body$
DECLARE
  noted text;
  columns text;
BEGIN
  SELECT coalesce(string_agg(', ' || quote_ident(a.attname), '' ORDER BY a.attnum), ''),
    coalesce(string_agg(', r.' || quote_ident(col_description(notes, a.attnum)), '' ORDER BY a.attnum), '')
  INTO noted, columns
  FROM pg_attribute a
  WHERE a.attrelid = notes AND a.attnum > 0 AND NOT a.attisdropped AND starts_with(a.attname, '${arriving}');
  EXECUTE format('INSERT INTO %1$s (${noteList}%2$s)
    SELECT pg_current_xact_id(), row_number() OVER () = 1
      AND NOT EXISTS (SELECT FROM %1$s m WHERE m.${note.transaction} = pg_current_xact_id()), false, true%3$s
    FROM ONLY %4$s r', notes, noted, columns, part);
END
$body$`;

/**
 * What has definitions followed where whoever creates views may: that takes a superuser, whose registry it is, and a server
 * that is not embedded. What an older version followed them by gives way.
 */
export async function followDefinitions(driver: Driver): Promise<string[]> {
  if (driver.engine === 'pglite') return [];
  const [row] = await driver.query<{ able: boolean; present: boolean; functions: string }>(
    `SELECT r.rolsuper AND NOT EXISTS (${strangers}) AS able,
            EXISTS (SELECT FROM pg_catalog.pg_event_trigger e WHERE e.evtname = '${eventTrigger}') AS present,
            (SELECT pg_catalog.json_agg(p.prosrc)::text FROM pg_catalog.pg_proc p
             WHERE p.oid IN (pg_catalog.to_regprocedure('${answer}()'),
               pg_catalog.to_regprocedure('${rowsSignature}'), pg_catalog.to_regprocedure('${notesSignature}'))) AS functions
     FROM pg_catalog.pg_roles r WHERE r.rolname = current_user`,
  );
  const bodies: string[] = JSON.parse(row?.functions ?? '[]');
  const current = [answerText, rowsText, notesText].every((text) => bodies.includes(bodyOf(text)));
  if (!row?.able || (row.present && current)) return [];
  return [...(row.present ? [`DROP EVENT TRIGGER ${eventTrigger}`] : []), removal, ...followingStatements];
}

function bodyOf(text: string): string {
  return /\$body\$([\s\S]*)\$body\$/.exec(text)?.[1] ?? '';
}

const followingStatements = [
  rowsText,
  `REVOKE ALL ON FUNCTION ${rowsSignature} FROM PUBLIC`,
  notesText,
  `REVOKE ALL ON FUNCTION ${notesSignature} FROM PUBLIC`,
  answerText,
  `REVOKE ALL ON FUNCTION ${answer}() FROM PUBLIC`,
  `CREATE EVENT TRIGGER ${eventTrigger} ON ddl_command_end EXECUTE FUNCTION ${answer}()`,
];

/** What follows definitions, for those who make it by SQL alone. */
export const definitionTrigger = {
  name: eventTrigger,
  /** Whether it is there. */
  present: `EXISTS (SELECT FROM pg_catalog.pg_event_trigger e WHERE e.evtname = '${eventTrigger}')`,
  /** A query that has a row where this role may make it. */
  able: `SELECT FROM pg_catalog.pg_roles r WHERE r.rolname = current_user AND r.rolsuper AND NOT EXISTS (${strangers})`,
  /** Its functions as they are now. */
  functions: [
    { name: `${answer}()`, body: bodyOf(answerText) },
    { name: rowsSignature, body: bodyOf(rowsText) },
    { name: notesSignature, body: bodyOf(notesText) },
  ],
  removal: [`DROP EVENT TRIGGER IF EXISTS ${eventTrigger}`, removal],
  statements: followingStatements,
} as const;

/** Where there are no views, there is nothing to follow; whoever may not drop it leaves it to whoever made it. */
export async function unfollowDefinitions(driver: Driver): Promise<void> {
  const [row] = await driver.query<{ idle: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM ${schema}.view) AND EXISTS (
       SELECT FROM pg_catalog.pg_event_trigger e
       WHERE e.evtname = '${eventTrigger}' AND pg_catalog.pg_has_role(e.evtowner, 'USAGE')) AS idle`,
  );
  if (!row?.idle) return;
  await driver.execute(`DROP EVENT TRIGGER ${eventTrigger}`);
  await driver.execute(removal);
}
