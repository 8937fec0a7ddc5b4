import { composeName, type RelationName } from '../base/names.js';
import type { Driver } from '../db/driver.js';
import { isFormer } from '../deploy/former-views.js';
import type { RegisteredView } from '../deploy/registry.js';
import { objectNames } from '../emit/context/objects.js';
import { writeEvents } from '../emit/triggers.js';
import { quoteLiteral, quoteQualified } from '../sql/quote.js';

/** What is missing of the tables and their triggers, in words. `renamed`: tables that the query reads by another name now. */
export async function missingCarriers(
  driver: Driver,
  view: RegisteredView,
  renamed: ReadonlyMap<string, string>,
): Promise<string[]> {
  const missing: string[] = [];
  for (const { table } of view.plan.tables) {
    const present = renamed.get(quoteQualified(table)) ?? quoteQualified(table);
    if (!(await relationExists(driver, present))) missing.push(`table ${present} is gone`);
    else {
      // views of 0.2.0 follow such rows by other means
      const notes = view.plan.timing === 'commit';
      const moves = !isFormer(view) && !notes && !isPart(view, table) && (await isPartitioned(driver, present));
      missing.push(...(await missingTriggers(driver, view, table, present, moves)));
      if (moves) missing.push(...(await missingRows(driver, view, table)));
      if (notes) missing.push(...(await missingNotes(driver, view, table)));
    }
  }
  return missing;
}

/** Whether a table was part of another one when the view was made. */
function isPart({ basis }: RegisteredView, table: RelationName): boolean {
  return basis?.tables[quoteQualified(table)]?.inherits ?? false;
}

async function isPartitioned(driver: Driver, qualified: string): Promise<boolean> {
  const query = `SELECT EXISTS (SELECT FROM pg_catalog.pg_class c
                                WHERE c.oid = pg_catalog.to_regclass($1) AND c.relkind = 'p') AS present`;
  const [row] = await driver.query<{ present: boolean }>(query, [qualified]);
  return row?.present ?? false;
}

/** Where rows are kept that move between partitions, and shown to be answered. */
async function missingRows(driver: Driver, { plan }: RegisteredView, table: RelationName): Promise<string[]> {
  const { moved } = objectNames(plan.view);
  const missing: string[] = [];
  for (const way of ['kept', 'departed', 'arrived'] as const) {
    const name = quoteQualified(moved(table, way));
    if (!(await relationExists(driver, name))) missing.push(`${name} is gone`);
  }
  return missing;
}

/** Where changes are noted, and what has them answered at commit. */
async function missingNotes(driver: Driver, { plan }: RegisteredView, table: RelationName): Promise<string[]> {
  const names = objectNames(plan.view);
  const notes = quoteQualified(names.notes(table));
  if (!(await relationExists(driver, notes))) return [`${notes} is gone`];
  const [row] = await driver.query<{ enabled: boolean | null }>(
    `SELECT (SELECT t.tgenabled IN ('O', 'A') FROM pg_catalog.pg_trigger t
             WHERE t.tgrelid = pg_catalog.to_regclass($1) AND t.tgname = $2) AS enabled`,
    [notes, names.answerTrigger(table)],
  );
  if (row?.enabled) return [];
  return [`the trigger that has ${notes} answered at commit is ${row?.enabled == null ? 'gone' : 'disabled'}`];
}

const defects = {
  missing: (event: string, view: string, carrier: string) => `${carrier} has no ${event} trigger of "${view}"`,
  disabled: (event: string, view: string, carrier: string) =>
    `the ${event} trigger of "${view}" on ${carrier} is disabled`,
  hollow: (event: string, view: string, carrier: string) =>
    `the function that the ${event} trigger of "${view}" on ${carrier} calls is gone`,
};

/**
 * Carriers of triggers are the table, by the name it has now, and all that inherits from it now, partitions attached
 * since included; where rows move between partitions (`moves`), also the tables that they are shown in. Where triggers name
 * others that hold functions, those have to be there too.
 */
async function missingTriggers(
  driver: Driver,
  { name, plan }: RegisteredView,
  table: RelationName,
  present: string,
  moves: boolean,
): Promise<string[]> {
  const names = objectNames(plan.view);
  const called = writeEvents.map((event) => {
    const held = (['statement', 'row'] as const).map((level) => names.holder(table, event, level));
    return `(${[event, names.trigger(table, event), ...held].map(quoteLiteral).join(', ')}, false)`;
  });
  const movement = (step: 'leave' | 'keep' | 'answer', shown: boolean): string =>
    `(${quoteLiteral(step)}, ${quoteLiteral(names.movementTrigger(table, step))}, NULL, NULL, ${shown})`;
  const followed = [
    movement('leave', false),
    movement('keep', false),
    movement('answer', false),
    movement('answer', true),
  ];
  const expected = [...called, ...(moves ? followed : [])];
  const shown = (['departed', 'arrived'] as const).map(
    (way) => `(${quoteLiteral(quoteQualified(names.moved(table, way)))})`,
  );
  const rows = await driver.query<{ carrier: string; event: string; defect: keyof typeof defects }>(
    `WITH RECURSIVE carrier AS (
       SELECT pg_catalog.to_regclass($1)::oid AS oid
       UNION SELECT h.inhrelid FROM pg_catalog.pg_inherits h JOIN carrier c ON h.inhparent = c.oid
     )
     SELECT c.oid::regclass::text AS carrier, e.event, d.defect
     FROM (
       SELECT c.oid, false AS shown FROM carrier c
       UNION ALL SELECT r.oid, true FROM (VALUES ${shown.join(', ')}) AS s (name)
       JOIN pg_catalog.pg_class r ON r.oid = pg_catalog.to_regclass(s.name)
     ) AS c
     JOIN (VALUES ${expected.join(', ')}) AS e (event, name, by_statement, by_row, shown) ON e.shown = c.shown
     LEFT JOIN pg_catalog.pg_trigger t ON t.tgrelid = c.oid AND t.tgname = e.name
     CROSS JOIN LATERAL (
       SELECT CASE WHEN t.oid IS NULL THEN 'missing' WHEN t.tgenabled NOT IN ('O', 'A') THEN 'disabled'
                   WHEN EXISTS (
                     SELECT FROM (VALUES (e.by_statement), (e.by_row)) AS h (name)
                     WHERE position(pg_catalog.convert_to(h.name, pg_catalog.getdatabaseencoding()) IN t.tgargs) > 0
                     AND NOT EXISTS (SELECT FROM pg_catalog.pg_trigger o WHERE o.tgrelid = c.oid AND o.tgname = h.name)
                   ) THEN 'hollow' END
     ) AS d (defect)
     WHERE d.defect IS NOT NULL
     ORDER BY 1, 2`,
    [present],
  );
  const view = composeName(name.schema, name.name);
  return rows.map(({ carrier, event, defect }) => defects[defect](event, view, carrier));
}

export async function relationExists(driver: Driver, qualified: string): Promise<boolean> {
  const query = 'SELECT pg_catalog.to_regclass($1) IS NOT NULL AS present';
  const [row] = await driver.query<{ present: boolean }>(query, [qualified]);
  return row?.present ?? false;
}
