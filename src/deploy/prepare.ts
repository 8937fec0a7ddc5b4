import { JsonbIvmError } from '../base/errors.js';
import type { RelationName } from '../base/names.js';
import { type CompileOptions, compile } from '../compile.js';
import type { Driver } from '../db/driver.js';
import type { Abortable } from '../db/signal.js';
import { readViewText } from '../ir/view-text.js';
import { quoteQualified } from '../sql/quote.js';
import { readCatalog, type ViewSource } from './analyze-view.js';
import type { CompiledText } from './compiled-text.js';
import { needCurrentExtension } from './functions/current.js';
import { type GuardOptions, withGuard } from './guard.js';
import type { Making } from './history-log.js';
import { needServer } from './preconditions.js';
import { findObstacles, type PreflightOptions, type Purpose } from './preflight/preflight.js';
import { refuseUnreachable } from './preflight/rights.js';
import { findView, getView } from './registry.js';
import { makeScript, type Script } from './script.js';
import { withSettings } from './settings.js';
import { type Estimate, estimateRows, isOnline, type OnlineOptions } from './size.js';
import { resolveName } from './view-name.js';

/** How a view is compiled against a database. */
export interface CompileViewOptions extends CompileOptions, GuardOptions, Abortable {
  /** Casts output columns of type json to jsonb, as `SET jsonb_ivm.jsonb = on` in front of the SELECT does. */
  readonly jsonb?: boolean | undefined;
  /** Compile it to take the place of the view of that name, if there is one. */
  readonly replace?: boolean | undefined;
}

/** How a view is prepared to be created. */
export interface PrepareOptions extends CompileViewOptions, PreflightOptions, OnlineOptions {
  /** `false`: its table takes no other's place, as others are about to read it; where it has to, in this transaction. */
  readonly beside?: false | undefined;
  /** How it comes to be what it will be. */
  readonly making?: Making | undefined;
}

/** A view that is ready to be created. */
export interface Prepared extends CompiledText {
  readonly script: Script;
  readonly estimate: Estimate;
}

/** Compiles a view, and looks for what speaks against creating it. Changes and locks nothing. */
export async function prepare(
  driver: Driver,
  view: ViewSource,
  options: PrepareOptions,
  purpose: Purpose,
): Promise<Prepared> {
  await needServer(driver);
  const name = await resolveName(driver, view.name);
  if (view.text === undefined) {
    const { source, searchPath, allowFull } = await getView(driver, name);
    const stored = { name: quoteQualified(name), text: source, file: view.file };
    return withSettings(driver, { search_path: searchPath }, () =>
      prepareText(driver, stored, name, { ...options, allowFull: allowFull || options.allowFull === true }, purpose),
    );
  }
  return prepareText(driver, { ...view, text: view.text }, name, options, purpose);
}

async function prepareText(
  driver: Driver,
  view: ViewSource & { readonly text: string },
  name: RelationName,
  options: PrepareOptions,
  purpose: Purpose,
): Promise<Prepared> {
  const compiled = await compileText(driver, view, name, options, purpose);
  const estimate = await estimateRows(driver, compiled.artifact.plan, compiled.existing);
  const online = purpose !== 'compile' && isOnline(options, estimate);
  const wishes = { online, swap: options.swap, beside: options.beside, total: estimate.documents };
  return { ...compiled, estimate, script: await makeScript(driver, compiled, options, wishes, options.making) };
}

/** Compiles the text of a view, and looks for what speaks against creating it. Changes and locks nothing. */
export async function compileText(
  driver: Driver,
  view: ViewSource & { readonly text: string },
  name: RelationName,
  options: CompileViewOptions & PreflightOptions,
  purpose: Purpose,
): Promise<CompiledText> {
  const creates = purpose !== 'compile';
  const text = await readViewText({ name: view.file ?? view.name, text: view.text }, options.jsonb);
  const found = await findView(driver, name);
  if (creates && found !== undefined && !options.replace) throw viewExists(name);
  if (creates && found === undefined) await refuseOtherRelation(driver, name);
  const existing = options.replace ? found : undefined;
  await needCurrentExtension(driver);
  if (creates) await refuseUnreachable(driver, name, text);
  const catalog = await readCatalog(driver, text);
  const compiled = withGuard(await compile(name, text, catalog, options), options, existing);
  const warnings = await findObstacles(driver, compiled, catalog, purpose, options);
  if (purpose !== 'check' && warnings.some(({ severity }) => severity === 'error')) throw JsonbIvmError.of(warnings);
  return { text, artifact: { ...compiled, warnings }, existing };
}

function viewExists({ schema, name }: RelationName): JsonbIvmError {
  return new JsonbIvmError({
    code: 'VIEW_EXISTS',
    message: `the document view "${schema}"."${name}" exists already`,
    hint: 'use --replace (option replace) to change it, or drop it first',
  });
}

async function refuseOtherRelation(driver: Driver, name: RelationName): Promise<void> {
  const [row] = await driver.query<{ present: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                    WHERE n.nspname = $1 AND c.relname = $2) AS present`,
    [name.schema, name.name],
  );
  if (!row?.present) return;
  throw new JsonbIvmError({
    code: 'RELATION_EXISTS',
    message: `"${name.schema}"."${name.name}" exists already and is not a document view`,
    hint: 'give the document view another name',
  });
}
