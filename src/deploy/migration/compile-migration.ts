import { uniformText } from '../../analyze/uniform-text.js';
import { JsonbIvmError } from '../../base/errors.js';

import type { RelationName } from '../../base/names.js';
import type { Catalog } from '../../catalog/catalog.js';
import { type Artifact, type CompileOptions, compile } from '../../compile.js';
import { inTransaction } from '../../db/abort.js';
import type { Driver } from '../../db/driver.js';
import type { Abortable } from '../../db/signal.js';
import { keptText, readViewText } from '../../ir/view-text.js';

import { quoteQualified } from '../../sql/quote.js';
import { readCatalog, type ViewSource } from '../analyze-view.js';
import { needServer } from '../preconditions.js';
import { findObstacles } from '../preflight/preflight.js';
import { getView } from '../registry.js';
import { withSettings } from '../settings.js';
import { resolveName } from '../view-name.js';
import { creating, dropping, replacing } from './migration.js';
import { type Migration, migrationText } from './statement.js';
import type { Compiled } from './steps.js';

/** What a migration of a view is made of. */
export interface MigrationOptions extends CompileOptions, Abortable {
  /** Casts output columns of type json to jsonb, as `SET jsonb_ivm.jsonb = on` in front of the SELECT does. */
  readonly jsonb?: boolean | undefined;
  /** The text that the view has before, for a migration that replaces it; `registered`: the one in the database's registry. */
  readonly from?: Pick<ViewSource, 'text' | 'file'> | 'registered' | undefined;
  /**
   * The schema that the extension is in wherever the migration is run, which then patches documents. Without it, a migration
   * asks for nothing but the tables, and documents are computed.
   */
  readonly extension?: string | undefined;
  /** Write every semicolon but the last by its number, for tools that cut a script at each. */
  readonly escaped?: boolean | undefined;
}

/** Migrations as SQL. Each is one statement, and happens as a whole or not at all. */
export interface CompiledMigration extends Artifact {
  /** Creates the view, or replaces it. */
  readonly up: string;
  /** Takes that back: drops it, or makes it what it was. */
  readonly down: string;
}

/**
 * Compiles a view to migrations that ask for nothing but its tables, by psql or any tool that runs SQL: the same bytes
 * whichever server they were compiled on. What they find at the tables is held against what they were compiled for. Changes
 * nothing. Throws every finding when the view is refused; `VIEW_UNKNOWN` where the registry has no text to replace.
 */
export async function compileMigration(
  driver: Driver,
  view: ViewSource & { readonly text: string },
  options: MigrationOptions = {},
): Promise<CompiledMigration> {
  return inTransaction(driver, options, async (inside) => {
    await needServer(inside);
    const name = await resolveName(inside, view.name);
    const next = await compiled(inside, name, view, options);
    const print = (migration: Migration): string => migrationText(migration, options.escaped ?? false);
    if (options.from === undefined) {
      return { ...next.artifact, up: print(await creating(inside, next)), down: print(dropping(name)) };
    }
    const former = await formerVersion(inside, name, options.from, options);
    return {
      ...next.artifact,
      up: print(await replacing(inside, former, next)),
      down: print(await replacing(inside, next, former)),
    };
  });
}

async function formerVersion(
  driver: Driver,
  name: RelationName,
  from: NonNullable<MigrationOptions['from']>,
  options: MigrationOptions,
): Promise<Compiled> {
  if (from !== 'registered') {
    const { text = '', file } = from;
    return compiled(driver, name, { name: quoteQualified(name), text, file }, options);
  }
  const { source, searchPath, allowFull } = await getView(driver, name);
  return withSettings(driver, { search_path: searchPath }, () =>
    compiled(driver, name, { name: quoteQualified(name), text: source }, { ...options, allowFull, jsonb: false }),
  );
}

async function compiled(
  driver: Driver,
  name: RelationName,
  view: ViewSource & { readonly text: string },
  { extension, ...options }: MigrationOptions,
): Promise<Compiled> {
  const text = await readViewText({ name: view.file ?? view.name, text: view.text }, options.jsonb);
  const read = await readCatalog(driver, text);
  const patch = extension === undefined ? null : { kind: 'extension' as const, schema: extension };
  const catalog = await uniform({ ...read, patch, lz4: false });
  const artifact = await compile(name, text, catalog, options);
  const warnings = await findObstacles(driver, artifact, catalog, 'compile', {});
  if (warnings.some(({ severity }) => severity === 'error')) throw JsonbIvmError.of(warnings);
  return {
    artifact: { ...artifact, warnings },
    catalog,
    settings: text.settings,
    source: keptText(text),
    searchPath: await foundBy(driver),
    allowFull: options.allowFull ?? false,
  };
}

/** The schemas that names are found in by now: the setting may name others, or whoever is connected. */
async function foundBy(driver: Driver): Promise<string> {
  const [row] = await driver.query<{ path: string | null }>(
    `SELECT pg_catalog.string_agg(pg_catalog.quote_ident(s.name), ', ' ORDER BY s.place) AS path
     FROM pg_catalog.unnest(pg_catalog.current_schemas(false)) WITH ORDINALITY AS s (name, place)`,
  );
  return row?.path ?? '';
}

/** The catalog with texts that are the same whichever server they are from. */
async function uniform(catalog: Catalog): Promise<Catalog> {
  const { views } = catalog;
  const canonical = await uniformText(catalog.canonical);
  if (views === undefined) return { ...catalog, canonical };
  const definitions = views.map(async (view) => ({ ...view, definition: await uniformText(view.definition) }));
  return { ...catalog, canonical, views: await Promise.all(definitions) };
}
