import { closest, distance } from 'fastest-levenshtein';
import { type Diagnostic, JsonbIvmError } from '../base/errors.js';
import { compareRelations, type RelationName, sameRelation } from '../base/names.js';
import { utf16OffsetOfCodePoint } from '../base/source.js';
import type { Catalog } from '../catalog/catalog.js';
import { introspect, probePrefix } from '../catalog/introspect.js';
import { checkText } from '../compile.js';
import { DatabaseError, type Driver } from '../db/driver.js';
import { inlineViews } from '../ir/inlined-views.js';
import { servedQuery } from '../ir/served-query.js';
import type { ViewText } from '../ir/view-text.js';
import { wordAt } from '../sql/parse.js';

/** A view as the user declares it. */
export interface ViewSource {
  /** `name` or `schema.name`, quoted where SQL would need it. */
  readonly name: string;
  /**
   * The SELECT, with `SET TimeZone = '…';` in front of it if it wants another zone than UTC. Undefined, where a view is
   * replaced: the text that it has, read as it was then.
   */
  readonly text?: string | undefined;
  /** What findings call the text, usually its file's name. */
  readonly file?: string | undefined;
}

/** Reads the catalog for a view's text; what the server finds wrong with it is reported with what the text shows. */
export async function readCatalog(driver: Driver, view: ViewText): Promise<Catalog> {
  const found = checkText(view);
  try {
    const catalog = await introspect(driver, view.query, view.settings);
    return await readServed(driver, view, await readInlined(driver, view, catalog));
  } catch (error) {
    if (!(error instanceof DatabaseError) || !/^(?:42|22|0A|2B)/.test(error.sqlState)) throw error;
    const own = { ...serverFinding(view, error), ...(await suggestion(driver, error)) };
    const errors = found.filter(({ severity }) => severity === 'error');
    throw JsonbIvmError.of(errors.some((other) => sayTheSame(other, own)) ? errors : [...errors, own]);
  }
}

/** The catalog for the query with the definitions of plain views, and of those that they name, in place of their names. */
async function readInlined(driver: Driver, view: ViewText, catalog: Catalog): Promise<Catalog> {
  const inlined = await inlineViews(catalog, view);
  if (inlined === undefined) return catalog;
  const { canonical, views: before = [], written = canonical } = catalog;
  const found = inlined.views.filter((other) => !before.some((known) => sameRelation(known, other)));
  const views = [...before, ...found].sort(compareRelations);
  const next = await introspectAgain(driver, view, inlined.query, views);
  const differing = catalog.columns.find(({ type }, place) => next.columns[place]?.type !== type);
  if (differing !== undefined) throw notInPlace(view, views, `column "${differing.name}" has another type`);
  return readInlined(driver, view, { ...next, views, written });
}

async function introspectAgain(
  driver: Driver,
  view: ViewText,
  query: string,
  views: readonly RelationName[],
): Promise<Catalog> {
  try {
    return await introspect(driver, query, { ...view.settings, search_path: '' });
  } catch (error) {
    if (error instanceof DatabaseError) throw notInPlace(view, views, error.message, error);
    throw error;
  }
}

/** Places in a text that is not the user's are no help. */
function notInPlace(view: ViewText, views: readonly RelationName[], reason: string, cause?: unknown): JsonbIvmError {
  const names = views.map(({ name }) => `"${name}"`).join(', ');
  return new JsonbIvmError({
    code: 'VIEW_UNSUPPORTED',
    message: `the definitions of plain views (${names}) cannot stand in place of their names: ${reason}`,
    hint: 'write the query of the view in place of its name',
    span: view.span,
    cause,
  });
}

/** The catalog for the query that makes documents. */
async function readServed(driver: Driver, view: ViewText, catalog: Catalog): Promise<Catalog> {
  const query = await servedQuery(catalog, view);
  if (query === undefined) return catalog;
  const { views, written } = catalog;
  const served = await introspect(driver, query, { ...view.settings, search_path: '' });
  return readServed(driver, view, {
    ...served,
    ...(views === undefined ? {} : { views }),
    ...(written === undefined ? {} : { written }),
  });
}

function serverFinding(view: ViewText, error: DatabaseError): Diagnostic {
  if (error.sqlState === '22023' && view.settingSpans.length > 0) {
    const hint = 'set a value that the server knows';
    return { code: 'VIEW_SETTING', severity: 'error', message: error.message, hint, span: view.settingSpans[0] };
  }
  const codePoint = (error.position ?? 0) - 1 - probePrefix.length;
  const known = error.position !== undefined && codePoint >= 0;
  const span = known ? wordAt(view.source, view.span.start + utf16OffsetOfCodePoint(view.query, codePoint)) : view.span;
  return {
    code: error.sqlState === '42701' ? 'VIEW_COLUMN_NAME' : 'VIEW_INVALID',
    severity: 'error',
    message: error.message,
    hint: error.hint ?? error.detail ?? hintFor(error),
    span,
  };
}

/** The hint for a function that isn't there by its name, if one is called nearly so. */
async function suggestion(driver: Driver, { sqlState, message }: DatabaseError): Promise<Pick<Diagnostic, 'hint'>> {
  const name = sqlState === '42883' ? /^function (?:\w+\.)?(\w+)\(/.exec(message)?.[1] : undefined;
  if (name === undefined) return {};
  const rows = await driver.query<{ name: string }>(
    `SELECT DISTINCT p.proname::text AS name FROM pg_catalog.pg_proc p
     WHERE pg_catalog.pg_function_is_visible(p.oid) AND p.prorettype <> 'pg_catalog.internal'::pg_catalog.regtype
     ORDER BY 1`,
  );
  const names = rows.map((row) => row.name);
  const near = closest(name, names);
  return names.includes(name) || distance(name, near) > Math.max(1, name.length / 4)
    ? {}
    : { hint: `perhaps you mean "${near}"` };
}

function hintFor({ sqlState, message }: DatabaseError): string {
  switch (sqlState) {
    case '42P01':
      return 'check the name and the search path, or write schema.table';
    case '42703':
      return 'check the name against the columns of the tables in FROM';
    case '42701':
      return 'give each output column a name of its own with AS';
    case '42P16':
      if (message.endsWith('has pseudo-type record'))
        return 'no table can hold a record: write jsonb_build_object(…) in place of ROW(…)';
      return 'give the column a type that tables can have';
    default:
      return `the server does not accept this SELECT (SQLSTATE ${sqlState})`;
  }
}

/** The server stops at constructs that no view may hold, as the text shows already. */
function sayTheSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === 'VIEW_UNSUPPORTED' && b.code === 'VIEW_INVALID';
}
