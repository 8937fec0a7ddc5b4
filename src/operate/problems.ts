import type { Diagnostic, ErrorCode } from '../base/errors.js';
import type { RelationName } from '../base/names.js';
import type { Driver } from '../db/driver.js';
import { detachedText } from '../deploy/attached.js';
import { readBasis } from '../deploy/basis.js';
import { findUnfollowed } from '../deploy/carriers.js';
import { isFormer, lockEdge } from '../deploy/former-views.js';
import { compareVersions } from '../deploy/functions/state.js';
import type { RegisteredView } from '../deploy/registry.js';
import { objectNames } from '../emit/context/objects.js';
import { refreshFunctions } from '../emit/refresh.js';
import { ownFunctions } from '../emit/storage.js';
import { commonFunctions } from '../emit/view-functions.js';
import { shellName } from '../plan/display.js';
import { indexMissing } from '../plan/indexes.js';
import type { MissingIndex } from '../plan/plan.js';
import { quoteIdentifier, quoteQualified } from '../sql/quote.js';
import { isSameOfColumns } from '../sql/row-expression.js';
import { version } from '../version.js';
import { missingCarriers, relationExists } from './carriers.js';
import { findPathless } from './document-triggers.js';
import { changesBetween, changesSince, renamedTables, rewrittenSince } from './outdated.js';

/** Errors: what keeps a view from being maintained. Warnings: what makes that slow, or takes care. */
export async function findProblems(driver: Driver, view: RegisteredView): Promise<Diagnostic[]> {
  if (view.detached !== null) return [notMaintained(view, view.detached)];
  const { renamed, changes, rewritten } = await findChanges(driver, view);
  const missing = [...(await missingObjects(driver, view)), ...(await missingCarriers(driver, view, renamed))];
  const problems: Diagnostic[] = [
    ...missing.map((message) => problem(view, 'VIEW_NOT_MAINTAINED', message, 'writes may not reach the documents')),
    ...changes.map((message) =>
      problem(view, 'VIEW_OUTDATED', message, 'documents and their maintenance rest on what it was'),
    ),
    ...(await findUnfollowed(driver, view.plan)),
    ...(await findPathless(driver, view.name)),
  ];
  // where something is wrong, there is more to do than to look
  if (!problems.some(({ severity }) => severity === 'error'))
    problems.push(...rewritten.map((message) => doubt(view, message)));
  if (compareVersions(view.version, version) < 0) problems.push(madeBefore(view));
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

/** Nothing of it is there that could be looked at. */
function notMaintained({ name }: RegisteredView, detached: string): Diagnostic {
  const hint = `alter what is to be altered, then run jsonb-ivm attach ${shellName(name)}`;
  return { code: 'VIEW_DETACHED', severity: 'error', message: detachedText({ name }, detached), hint };
}

function doubt({ name }: RegisteredView, message: string): Diagnostic {
  const view = shellName(name);
  const hint = `run jsonb-ivm verify ${view}; jsonb-ivm create ${view} --replace takes it in`;
  return { code: 'VIEW_IN_DOUBT', severity: 'warning', message, hint };
}

/** It works as it did then. */
function madeBefore({ name, version: then }: RegisteredView): Diagnostic {
  const message = `jsonb-ivm ${then} made ${quoteQualified(name)}, and this is ${version}`;
  const hint = `run jsonb-ivm upgrade ${shellName(name)}: it takes in what has been put right since`;
  return { code: 'VIEW_VERSION', severity: 'warning', message, hint };
}

async function missingObjects(driver: Driver, view: RegisteredView): Promise<string[]> {
  const { name, plan } = view;
  const names = objectNames(name);
  const { documents, query } = names;
  const missing: string[] = [];
  for (const relation of [documents, query, ...(plan.valueViews ?? [])]) {
    if (!(await relationExists(driver, quoteQualified(relation))))
      missing.push(`"${relation.schema}"."${relation.name}" is gone`);
  }
  if (isFormer(view) && !(await functionExists(driver, lockEdge))) missing.push(`the function ${lockEdge} is gone`);
  for (const { name: own, parameters } of [
    ...ownFunctions(names),
    ...commonFunctions(names, plan.valueViews ?? []),
    ...refreshFunctions(names),
  ]) {
    if (await isMissed(driver, own, parameters.join(','))) missing.push(`the function ${quoteQualified(own)} is gone`);
  }
  return missing;
}

async function findChanges(driver: Driver, view: RegisteredView) {
  const { name, plan, basis } = view;
  const now = await readBasis(driver, name, plan.views);
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

async function functionExists(driver: Driver, signature: string): Promise<boolean> {
  const query = 'SELECT pg_catalog.to_regprocedure($1) IS NOT NULL AS present';
  const [row] = await driver.query<{ present: boolean }>(query, [signature]);
  return row?.present ?? false;
}

/** It may have been created since the view was. */
async function lacksIndex(driver: Driver, { table, columns, expressions, method }: MissingIndex): Promise<boolean> {
  const indexes = await driver.query<{ leading: string }>(
    `SELECT pg_catalog.pg_get_indexdef(i.indexrelid, 1, false) AS leading FROM pg_catalog.pg_index i
     JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
     JOIN pg_catalog.pg_am m ON m.oid = c.relam
     WHERE i.indrelid = pg_catalog.to_regclass($1) AND i.indisvalid AND i.indpred IS NULL AND m.amname = $2`,
    [quoteQualified(table), method ?? 'btree'],
  );
  const wanted = expressions ?? columns.map(quoteIdentifier);
  return !indexes.some(({ leading }) => wanted.some((expression) => isSameOfColumns(expression, leading)));
}
