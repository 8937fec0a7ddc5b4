import type { Diagnostic, ErrorCode } from '../base/errors.js';
import { composeName, type RelationName } from '../base/names.js';
import type { Driver } from '../db/driver.js';
import { readBasis } from '../deploy/basis.js';
import { findUnfollowed } from '../deploy/carriers.js';
import type { RegisteredView } from '../deploy/registry.js';
import { objectNames } from '../emit/context/objects.js';
import { ownFunctions } from '../emit/storage.js';
import { writeEvents } from '../emit/triggers.js';
import { shellName } from '../plan/display.js';
import { indexMissing } from '../plan/indexes.js';
import type { MissingIndex } from '../plan/plan.js';
import { quoteLiteral, quoteQualified } from '../sql/quote.js';
import { changesBetween, changesSince, renamedTables, rewrittenSince } from './outdated.js';

/** Errors: what keeps a view from being maintained. Warnings: what makes that slow, or takes care. */
export async function findProblems(driver: Driver, view: RegisteredView): Promise<Diagnostic[]> {
  const { renamed, changes, rewritten } = await findChanges(driver, view);
  const missing = [...(await missingObjects(driver, view)), ...(await missingCarriers(driver, view, renamed))];
  const problems: Diagnostic[] = [
    ...missing.map((message) => problem(view, 'VIEW_NOT_MAINTAINED', message, 'writes may not reach the documents')),
    ...changes.map((message) =>
      problem(view, 'VIEW_OUTDATED', message, 'documents and their maintenance rest on what it was'),
    ),
    ...(await findUnfollowed(driver, view.plan)),
  ];
  // where something is wrong, there is more to do than to look
  if (!problems.some(({ severity }) => severity === 'error')) problems.push(...rewritten.map(doubt));
  for (const index of view.plan.missingIndexes) {
    if (await lacksIndex(driver, index)) problems.push(indexMissing(index));
  }
  return problems;
}

function problem({ name }: RegisteredView, code: ErrorCode, message: string, consequence: string): Diagnostic {
  const view = shellName(name);
  const hint = `${consequence}: run jsonb-ivm create ${view} --replace, then jsonb-ivm verify ${view}`;
  return { code, severity: 'error', message, hint };
}

function doubt(message: string): Diagnostic {
  const hint = 'run jsonb-ivm verify; jsonb-ivm create --replace takes it in';
  return { code: 'VIEW_IN_DOUBT', severity: 'warning', message, hint };
}

async function missingObjects(driver: Driver, { name, plan }: RegisteredView): Promise<string[]> {
  const names = objectNames(name);
  const { documents, query, subtree } = names;
  const computed = plan.tables.filter(({ events }) => events.some(({ strategy }) => strategy === 'recompute-subtree'));
  const missing: string[] = [];
  for (const relation of [documents, query, ...computed.map(({ table }) => subtree(table))]) {
    if (!(await relationExists(driver, quoteQualified(relation))))
      missing.push(`"${relation.schema}"."${relation.name}" is gone`);
  }
  for (const { name: own, parameters } of ownFunctions(names)) {
    if (await isMissed(driver, own, parameters.join(','))) missing.push(`the function ${quoteQualified(own)} is gone`);
  }
  return missing;
}

/** `renamed`: tables that the query reads by another name now. */
async function missingCarriers(
  driver: Driver,
  view: RegisteredView,
  renamed: ReadonlyMap<string, string>,
): Promise<string[]> {
  const missing: string[] = [];
  for (const { table } of view.plan.tables) {
    const present = renamed.get(quoteQualified(table)) ?? quoteQualified(table);
    if (!(await relationExists(driver, present))) missing.push(`table ${present} is gone`);
    else {
      const moves = !isPart(view, table) && (await isPartitioned(driver, present));
      missing.push(...(await missingTriggers(driver, view, table, present, moves)));
      if (moves) missing.push(...(await missingRows(driver, view, table)));
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

async function findChanges(driver: Driver, view: RegisteredView) {
  const { name, plan, basis } = view;
  const now = await readBasis(driver, name);
  if (basis === null || now === null) return { renamed: new Map<string, string>(), changes: [], rewritten: [] };
  return {
    renamed: renamedTables(basis, now),
    changes: changesSince(basis, now, plan),
    rewritten: [...changesBetween(view, now), ...rewrittenSince(basis, now, plan)],
  };
}

/** Whether a function is gone that trigger functions call: a wrapper goes along when what it wraps is dropped with CASCADE. */
async function isMissed(driver: Driver, wrapper: RelationName, types: string): Promise<boolean> {
  const name = quoteQualified(wrapper);
  const [row] = await driver.query<{ missing: boolean }>(
    `SELECT pg_catalog.to_regprocedure($1) IS NULL AND EXISTS (
       SELECT FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
       WHERE n.nspname = $2 AND pg_catalog.strpos(p.prosrc, $3) > 0) AS missing`,
    [`${name}(${types})`, wrapper.schema, `${name}(`],
  );
  return row?.missing ?? false;
}

/** It may have been created since the view was. */
async function lacksIndex(driver: Driver, { table, columns }: MissingIndex): Promise<boolean> {
  const [row] = await driver.query<{ present: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_catalog.pg_index i
                    JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
                    WHERE i.indrelid = pg_catalog.to_regclass($1) AND i.indisvalid AND i.indpred IS NULL
                      AND a.attname IN (SELECT pg_catalog.json_array_elements_text($2::json))) AS present`,
    [quoteQualified(table), JSON.stringify(columns)],
  );
  return !row?.present;
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
