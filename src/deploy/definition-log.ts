import type { Driver } from '../db/driver.js';
import { registrySchema } from '../emit/context/objects.js';

const schema = registrySchema;

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

/**
 * Whoever runs a command that defines something has its rights, not those of the views' owner; and whatever goes wrong
 * here must not keep the command from succeeding: then status has less to tell.
 */
const answerText = `CREATE FUNCTION ${answer}() RETURNS event_trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $body$
DECLARE
  concerned oid[];
  missing record;
BEGIN
  -- the tables that commands defined, and those above them; functions; types
  WITH RECURSIVE named AS (
    SELECT coalesce(p.polrelid, c.objid) AS oid FROM pg_event_trigger_ddl_commands() c
    LEFT JOIN pg_policy p ON c.classid = 'pg_policy'::regclass AND p.oid = c.objid
    WHERE c.classid IN ('pg_class'::regclass, 'pg_proc'::regclass, 'pg_type'::regclass, 'pg_policy'::regclass)
    UNION SELECT h.inhparent FROM pg_inherits h JOIN named n ON h.inhrelid = n.oid
  ), known AS (
    SELECT (d.value ->> 'oid')::oid AS oid FROM ${schema}.view v
    CROSS JOIN LATERAL (VALUES ('tables'), ('functions'), ('types')) k (name)
    CROSS JOIN LATERAL jsonb_each(v.basis -> k.name) d
  )
  SELECT array_agg(n.oid) INTO concerned FROM named n WHERE n.oid IN (SELECT k.oid FROM known k);
  IF concerned IS NULL THEN
    RETURN;
  END IF;
  INSERT INTO ${schema}.definition (schema_name, view_name, basis)
  SELECT v.schema_name, v.view_name, c.basis
  FROM ${schema}.view v
  CROSS JOIN LATERAL (SELECT format('%I.%I', v.schema_name, v.view_name) AS name) n
  CROSS JOIN LATERAL (SELECT ${schema}.basis(to_regclass(v.query_name), to_regclass(n.name)) AS basis OFFSET 0) c
  WHERE c.basis - 'marks' <> coalesce(
    (SELECT d.basis FROM ${schema}.definition d
     WHERE d.schema_name = v.schema_name AND d.view_name = v.view_name ORDER BY d.number DESC LIMIT 1),
    v.basis) - 'marks';
  -- partitions get the statement triggers that their table has
  FOR missing IN
    SELECT p.relid::regclass AS part, t.tgrelid::regclass AS parent, t.tgname AS name, t.tgfoid AS answers,
      pg_get_triggerdef(t.oid) AS definition, p.isleaf AND (t.tgtype & 4) <> 0 AS inserts
    FROM unnest(concerned) c (oid)
    JOIN pg_trigger t ON t.tgrelid = c.oid AND (t.tgtype & 1) = 0
    JOIN pg_proc f ON f.oid = t.tgfoid AND f.pronamespace = '${schema}'::regnamespace
    CROSS JOIN LATERAL pg_partition_tree(c.oid) p
    JOIN pg_class r ON r.oid = p.relid AND r.relkind IN ('r', 'p')
    WHERE p.level > 0 AND NOT EXISTS (SELECT FROM pg_trigger o WHERE o.tgrelid = p.relid AND o.tgname = t.tgname)
    ORDER BY p.level
  LOOP
    EXECUTE regexp_replace(missing.definition,
      '^(CREATE TRIGGER ("([^"]|"")*"|[^ "]+) AFTER [A-Z]+ ON )("([^"]|"")*"|[^ ".]+)(\\.("([^"]|"")*"|[^ ".]+))?',
      '\\1' || replace(missing.part::text, '\\', '\\\\'));
    IF missing.inserts THEN
      PERFORM ${schema}.follow_rows(missing.part, missing.answers);
    END IF;
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
  SELECT t.tgrelid INTO kept FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE t.tgfoid = answers AND c.relnamespace = '${schema}'::regnamespace;
  SELECT string_agg(', ' || quote_ident(a.attname), '' ORDER BY a.attnum) INTO columns
  FROM pg_attribute a
  WHERE a.attrelid = kept AND a.attnum > 0 AND NOT a.attisdropped AND NOT starts_with(a.attname, 'jsonb_ivm ');
  EXECUTE format('INSERT INTO %s ("jsonb_ivm transaction"%s) SELECT pg_current_xact_id()%2$s FROM ONLY %s', kept, columns, part);
  EXECUTE format('UPDATE %s SET "jsonb_ivm settled" = true WHERE "jsonb_ivm transaction" = pg_current_xact_id()', kept);
  EXECUTE format('DELETE FROM %s WHERE "jsonb_ivm transaction" = pg_current_xact_id()', kept);
END
$body$`;

/** What has definitions followed where whoever creates views may: that takes a superuser, and a server that is not embedded. */
export async function followDefinitions(driver: Driver): Promise<string[]> {
  if (driver.engine === 'pglite') return [];
  const [row] = await driver.query<{ able: boolean }>(
    `SELECT r.rolsuper AND NOT EXISTS (SELECT FROM pg_catalog.pg_event_trigger e WHERE e.evtname = '${eventTrigger}') AS able
     FROM pg_catalog.pg_roles r WHERE r.rolname = current_user`,
  );
  if (!row?.able) return [];
  return [
    `DROP FUNCTION IF EXISTS ${answer}(), ${schema}.follow_rows(regclass, oid)`,
    rowsText,
    `REVOKE ALL ON FUNCTION ${schema}.follow_rows(regclass, oid) FROM PUBLIC`,
    answerText,
    `REVOKE ALL ON FUNCTION ${answer}() FROM PUBLIC`,
    `CREATE EVENT TRIGGER ${eventTrigger} ON ddl_command_end EXECUTE FUNCTION ${answer}()`,
  ];
}

/** Where there are no views, there is nothing to follow; whoever may not drop it leaves it to whoever made it. */
export async function unfollowDefinitions(driver: Driver): Promise<void> {
  const [row] = await driver.query<{ idle: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM ${schema}.view) AND EXISTS (
       SELECT FROM pg_catalog.pg_event_trigger e
       WHERE e.evtname = '${eventTrigger}' AND pg_catalog.pg_has_role(e.evtowner, 'USAGE')) AS idle`,
  );
  if (!row?.idle) return;
  await driver.execute(`DROP EVENT TRIGGER ${eventTrigger}`);
  await driver.execute(`DROP FUNCTION ${answer}(), ${schema}.follow_rows(regclass, oid)`);
}
