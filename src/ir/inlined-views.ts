import { JsonbIvmError } from '../base/errors.js';
import { utf16Offset } from '../base/source.js';
import { type Catalog, findTable, type InlinedView, type Table } from '../catalog/catalog.js';
import { type Node, parseStatements, type RangeVar, spanAt } from '../sql/parse.js';
import { quoteIdentifier } from '../sql/quote.js';
import { visited, walk } from '../sql/walk.js';
import { builtInName } from './expression.js';
import type { ViewText } from './view-text.js';

/** A query without the plain views that it named, and those. */
export interface Inlined {
  readonly query: string;
  readonly views: readonly InlinedView[];
}

/**
 * The server's text of a query with the definitions of plain views in place of their names: what the server itself makes
 * of them. The definitions may name views again. Undefined: there is none that can be put so. Views that can't stay, and
 * are refused with the other kinds of relations.
 */
export async function inlineViews(catalog: Catalog, text: ViewText): Promise<Inlined | undefined> {
  const { canonical } = catalog;
  if (catalog.unnamedColumns !== undefined) return undefined;
  const statements = await parseStatements({ name: 'canonical', text: canonical });
  const found = statements.flatMap(({ node }) => namesOfViews(catalog, node));
  if (found.length === 0) return undefined;
  refuseRows(
    statements.map(({ node }) => node),
    found,
    text,
  );
  const last = [...found].sort((a, b) => (b.range.location ?? 0) - (a.range.location ?? 0));
  const query = last.reduce((rest, name) => withDefinition(rest, name), canonical.replace(/;\s*$/, ''));
  const views = found.map(({ table: { schema, name }, definition }) => ({ schema, name, definition }));
  return { query, views: views.filter((view, place) => views.findIndex((other) => sameView(view, other)) === place) };
}

function sameView(a: InlinedView, b: InlinedView): boolean {
  return a.schema === b.schema && a.name === b.name;
}

interface ViewName {
  readonly range: RangeVar;
  readonly table: Table;
  readonly definition: string;
}

function namesOfViews(catalog: Catalog, query: Node): ViewName[] {
  const names: ViewName[] = [];
  walk(query, ({ kind, fields }) => {
    if (kind !== 'RangeVar' || fields.schemaname === undefined) return undefined;
    const table = findTable(catalog, { schema: fields.schemaname, name: fields.relname });
    if (table?.view?.refused === null) names.push({ range: fields, table, definition: table.view.definition });
    return undefined;
  });
  return names;
}

const identifier = String.raw`(?:"(?:[^"]|"")*"|[^\s".,();]+)`;
const qualifiedName = new RegExp(String.raw`${identifier}\.${identifier}`, 'y');

/** What is behind the name, an alias and names of columns, stays. Positions are those of the text as it was. */
function withDefinition(text: string, { range, table, definition }: ViewName): string {
  qualifiedName.lastIndex = utf16Offset(text, range.location ?? 0);
  const start = qualifiedName.lastIndex;
  const [name = ''] = qualifiedName.exec(text) ?? [];
  const alias = range.alias === undefined ? ` AS ${quoteIdentifier(table.name)}` : '';
  return `${text.slice(0, start)}(${definition})${alias}${text.slice(start + name.length)}`;
}

/** Functions that make the same of a row of a view's type and of a record with its columns. */
const alike = new Set([
  'to_jsonb',
  'to_json',
  'row_to_json',
  'jsonb_agg',
  'json_agg',
  'jsonb_build_object',
  'json_build_object',
  'jsonb_build_array',
  'json_build_array',
  'jsonb_object_agg',
  'json_object_agg',
  'count',
]);

/**
 * The rows of a query in FROM have no type of their own, and go by the names of columns that are given there: where that
 * may make a difference, whole rows of a view are refused.
 */
function refuseRows(query: readonly Node[], found: readonly ViewName[], text: ViewText): void {
  const plain = new Set<unknown>();
  walk(query, ({ kind, fields }) => {
    const whole = kind === 'FuncCall' ? alike.has(builtInName(fields) ?? '') : kind === 'NullTest';
    if (whole) for (const argument of [fields.arg, ...(fields.args ?? [])]) plain.add(argument?.ColumnRef);
    return undefined;
  });
  walk(query, ({ kind, fields }) => {
    if (kind !== 'ColumnRef' || visited(fields.fields.at(-1)).kind !== 'A_Star') return undefined;
    const alias = visited(fields.fields.at(-2) ?? fields.fields[0]).fields.sval;
    const view = found.find(({ range, table }) => (range.alias?.aliasname ?? table.name) === alias);
    if (view === undefined) return undefined;
    const simple = view.range.alias?.colnames === undefined && !view.table.view?.cast;
    if (!plain.has(fields) || !simple) throw rowRefused(view, text);
    return undefined;
  });
}

function rowRefused({ table }: ViewName, text: ViewText): JsonbIvmError {
  return new JsonbIvmError({
    code: 'VIEW_UNSUPPORTED',
    message: `a row of the plain view "${table.name}" is used as a value of its type`,
    hint: 'name its columns, or make JSON of the row with to_jsonb',
    span: placeOfView(text, table.name),
  });
}

/** Where the user's text names a view; the whole where it does not. */
export function placeOfView(text: ViewText, name: string): ViewText['span'] {
  let location: number | undefined;
  walk({ SelectStmt: text.select }, ({ kind, fields }) => {
    if (kind === 'RangeVar' && fields.relname === name) location ??= fields.location ?? 0;
    return location === undefined ? undefined : false;
  });
  return location === undefined ? text.span : spanAt(text.source, location);
}
