import { internal } from '../../base/errors.js';
import type { RelationName } from '../../base/names.js';
import type { Driver } from '../../db/driver.js';
import { objectNames } from '../../emit/context/objects.js';
import { dropGuard } from '../../emit/guard.js';
import { writeEvents } from '../../emit/triggers.js';
import { quoteQualified } from '../../sql/quote.js';
import { version } from '../../version.js';
import type { RegisteredView } from '../registry.js';
import type { StoredPlan } from '../stored-plan.js';

/** What takes away what a view is maintained by, and what makes that of another in its place. */
export interface Exchange {
  readonly removal: readonly string[];
  readonly making: readonly string[];
}

/**
 * As `Exchange`, by triggers and functions that are replaced where they are. Dropping a trigger keeps readers of its table
 * away, and waits for them: a long report, a dump; replacing one doesn't. Undefined where the triggers are others, or were
 * made by another version or role: then all of them are dropped. `removal`: what would take away the view that there is.
 */
export async function exchangeOf(
  driver: Driver,
  existing: RegisteredView,
  plan: Pick<StoredPlan, 'key'>,
  { removal, making }: Exchange,
): Promise<Exchange | undefined> {
  const { name, version: former, plan: before } = existing;
  if (former !== version || keyOf(before) !== keyOf(plan)) return undefined;
  if (!making.every(isReplaceable) || removal.some((each) => each.startsWith('DROP TABLE '))) return undefined;
  const wanted = making.flatMap((each) => triggerOf(each) ?? []);
  if (!(await hasThose(driver, existing, wanted))) return undefined;
  const made = new Set(making.map(functionOf));
  const guard = new Set(dropGuard(name));
  return {
    removal: removal.filter((each) => guard.has(each) || each.startsWith('DROP VIEW ') || isStale(each, made)),
    making: making
      .filter((each) => !each.startsWith('CREATE TYPE '))
      .map((each) => each.replace(/^CREATE (FUNCTION|TRIGGER) /, 'CREATE OR REPLACE $1 ')),
  };
}

function keyOf({ key }: Pick<StoredPlan, 'key'>): string {
  return JSON.stringify(key.map(({ name, type }) => [name, type]));
}

function isReplaceable(statement: string): boolean {
  return /^(?:CREATE (?:FUNCTION|TRIGGER|VIEW|TYPE)|REVOKE|COMMENT|DO) /.test(statement);
}

/** The name of the function that a statement makes or drops; no two of a view have one name. */
function functionOf(statement: string): string | undefined {
  return /^(?:CREATE FUNCTION|DROP FUNCTION IF EXISTS) ((?:"(?:[^"]|"")+"\.?)+)\(/.exec(statement)?.[1];
}

function isStale(statement: string, made: ReadonlySet<string | undefined>): boolean {
  const dropped = functionOf(statement);
  return dropped !== undefined && !made.has(dropped);
}

/** A trigger, and the table that it is on. */
interface Trigger {
  readonly name: string;
  /** As it is quoted. */
  readonly table: string;
}

function triggerOf(statement: string): Trigger | undefined {
  if (!statement.startsWith('CREATE TRIGGER ')) return undefined;
  const found = /^CREATE TRIGGER "((?:[^"]|"")+)"\nAFTER [A-Z]+ ON ((?:"(?:[^"]|"")+"\.?)+)/.exec(statement);
  if (found === null) throw internal('a trigger is not written as triggers are');
  return { name: (found[1] as string).replaceAll('""', '"'), table: found[2] as string };
}

/** Whether those triggers, and no others, are what maintains a view, and its query is this role's. */
async function hasThose(driver: Driver, { name, plan }: RegisteredView, wanted: readonly Trigger[]): Promise<boolean> {
  const [row] = await driver.query<{ same: boolean }>(
    `WITH wanted AS (
       SELECT pg_catalog.to_regclass(w.table)::oid AS relation, w.name
       FROM pg_catalog.json_to_recordset($1::json) AS w (name text, "table" text)
     ), present AS (
       SELECT t.tgrelid AS relation, t.tgname::text AS name FROM pg_catalog.pg_trigger t
       WHERE t.tgname::text IN (SELECT pg_catalog.json_array_elements_text($2::json)) AND t.tgparentid = 0 AND NOT t.tgisinternal
     )
     SELECT NOT EXISTS (TABLE wanted EXCEPT TABLE present) AND NOT EXISTS (TABLE present EXCEPT TABLE wanted)
       AND EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = pg_catalog.to_regclass($3)
                   AND c.relowner = current_user::regrole) AS same`,
    [JSON.stringify(wanted), JSON.stringify(triggerNames(name, plan)), quoteQualified(objectNames(name).query)],
  );
  return row?.same ?? false;
}

/** All that triggers of a view on its tables may be called. */
function triggerNames(view: RelationName, { tables }: StoredPlan): string[] {
  const names = objectNames(view);
  return tables.flatMap(({ table }) => [
    ...writeEvents.flatMap((event) => [
      names.trigger(table, event),
      names.holder(table, event, 'statement'),
      names.holder(table, event, 'row'),
    ]),
    ...(['leave', 'keep', 'answer'] as const).map((step) => names.movementTrigger(table, step)),
  ]);
}
