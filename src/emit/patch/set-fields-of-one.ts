import { type RouteStep, routeUp } from '../../analyze/routes.js';
import type { SettingAnswer } from '../../plan/answers.js';
import { ownLink } from '../../plan/locks.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { storedLink } from '../../tree/embedded.js';
import type { Fields } from '../../tree/fields.js';
import { keysOf } from '../../tree/nodes.js';
import type { Site } from '../../tree/sites.js';
import { comment } from '../context/comments.js';
import { type EmitContext, indent, keyEquals, keysEqual, rowTells } from '../context/context.js';
import { lockRow } from '../locks/lock-statements.js';
import { readsOtherTables, routeOf } from '../locks/route-query.js';
import { foundAndMore, returnWhenFound } from './document-statements.js';
import { keyArray, printKey } from './edits.js';
import { type RowPatch, rowPatches } from './row-patches.js';
import { setOwnFields } from './set-fields.js';
import type { SingleRow } from './single-row.js';
import { askWay } from './site-edits.js';

/**
 * Sets the fields of one row in the documents that show it, by one statement, and ends the function; or leaves
 * it to what follows. Values that come from the changed row need no later snapshot, as nobody
 * else can change the row meanwhile. Whoever has a document is waited for; what the document then is tells whether it
 * still shows the row. One that isn't there may be about to be created by others: by a snapshot without the change.
 */
export function setFieldsOfOne(context: EmitContext, { kind, fields }: SettingAnswer, row: SingleRow): string {
  if (kind === 'set-embedded')
    return context.filling
      ? comment('documents that show the row may not be there yet: they are looked for by their roots')
      : patchEmbedded(context, fields, row);
  if (kind === 'set-element') return patchElement(context, fields, row);
  const set = setOwnFields(context, rowNow(context, fields, row), fields.sites);
  return `${set}\n${rowTells(context) ? 'RETURN NULL;' : returnWhenFound}`;
}

/** Nothing but the changed row is looked at where the documents hold the key that refers to it. */
function patchEmbedded(context: EmitContext, fields: Fields, row: SingleRow): string {
  const [site] = fields.sites as [Site];
  const stored = storedLink(context.routes, site.source);
  const roots = stored === undefined ? documentsThroughRoots(context, fields, row, site) : undefined;
  const patches = rowPatches(context, fields);
  const facts = gatherFacts(row.alias, 'many', {
    link: (alias) => (stored ?? []).map(({ column }) => `${alias}.${quoteIdentifier(column)}`),
    way: (alias) => fields.sites.map(({ identity }) => printKey(identity ?? [], alias)),
    element: () => [],
    change: (alias) => patches.map(({ change }) => change(alias)),
    from: `FROM ${asItem(rowNow(context, fields, row))} AS r0`,
  });
  const linked = stored?.map(
    ({ output, operator }, place) => `${facts.read('link', place)} ${operator} d.${quoteIdentifier(output)}`,
  );
  const shown = fields.sites.map(({ path }, place) => {
    return `(d.${quoteIdentifier(path.output)} #> ${keyArray(keysOf(path) ?? [])}) @> ${facts.read('way', place)}`;
  });
  return [
    ...lockKeys(context, fields, row),
    ...facts.statements,
    `UPDATE ${quoteQualified(context.names.documents)} AS d`,
    `SET ${assignmentsOf(patches, facts)}`,
    ...(roots === undefined ? [] : [`FROM ${roots}`]),
    `WHERE ${[...(linked ?? [keysEqual(context, 'd', 'p')]), ...shown].join(' AND ')};`,
    `RETURN NULL;`,
  ].join('\n');
}

/** Others may be linking to the row: they wait, or their documents are found. */
function lockKeys(context: EmitContext, fields: Fields, row: SingleRow): string[] {
  const locks = fields.sites.map(({ source }) => {
    const [step] = routeUp(context.routes, source) as [RouteStep];
    return lockRow(context, ownLink(step), rowNow(context, fields, row), row.alias);
  });
  return [...new Set(locks)];
}

/** The keys `p` of the root's rows that refer to the changed row, in their order. */
function documentsThroughRoots(context: EmitContext, fields: Fields, row: SingleRow, { source }: Site): string {
  const { columns, from } = routeOf(context, source, asItem(rowNow(context, fields, row)));
  return `(\n${indent(`SELECT ${columns}\n${from}\nORDER BY ${columns}`)}\n) AS p (${keyNames(context)})`;
}

function patchElement(context: EmitContext, fields: Fields, row: SingleRow): string {
  const [site] = fields.sites as [Site];
  const moves = readsOtherTables(context, site.source);
  const asked = fields.sites
    .filter(({ lacking }) => moves || lacking)
    .map((each) => ({ path: each.path, ...askWay(context, each) }));
  const rows = asItem(rowNow(context, fields, row));
  const patches = rowPatches(context, fields);
  const facts = gatherFacts(moves ? undefined : row.alias, 'one', {
    link: (alias) => routeOf(context, site.source, rows, alias).keys,
    way: (alias) => asked.map(({ way }) => way(alias)),
    element: (alias) => patches.map(({ element }) => element(alias)),
    change: (alias) => patches.map(({ change }) => change(alias)),
    from: routeOf(context, site.source, rows).from,
  });
  const shown = asked.map(({ path, held }, place) =>
    held(`d.${quoteIdentifier(path.output)}`, facts.read('way', place)),
  );
  const key = keyEquals(
    context,
    'd',
    context.root.key.map((_, place) => facts.read('link', place)),
  );
  return [
    ...facts.statements,
    `UPDATE ${quoteQualified(context.names.documents)} AS d`,
    `SET ${assignmentsOf(patches, facts)}`,
    `WHERE ${foundAndMore(key, shown)};`,
    returnWhenFound,
  ].join('\n');
}

function keyNames({ root }: EmitContext): string {
  return root.key.map(({ output }) => quoteIdentifier(output)).join(', ');
}

type Fact = 'link' | 'way' | 'element' | 'change';

/** What follows from the changed row, so that documents are found and patched by plain values. */
interface Facts {
  /** PL/pgSQL statements that find it out. */
  readonly statements: readonly string[];
  readonly read: (fact: Fact, place: number) => string;
}

/** Expressions over the row, by what it goes by, and the FROM to read it and others as `r0`. */
type FactsOf = Readonly<Record<Fact, (alias: string) => readonly string[]>> & { readonly from: string };

/**
 * From a row at hand by plain assignments, which take no query, or, where one document is patched, in passing; else into
 * the variable `ivm.now`, by a query.
 */
function gatherFacts(alias: string | undefined, documents: 'one' | 'many', facts: FactsOf): Facts {
  if (alias === undefined) {
    const list = (['link', 'way', 'element', 'change'] as const).flatMap((fact) =>
      facts[fact]('r0').map((expression, place) => `${expression} AS ${fact}${place}`),
    );
    return {
      statements: [`SELECT ${list.join(', ')}\nINTO ivm.now\n${facts.from};`],
      read: (fact, place) => `ivm.now.${fact}${place}`,
    };
  }
  const links = facts.link(alias);
  if (documents === 'one') return { statements: [], read: (fact, place) => facts[fact](alias)[place] ?? '' };
  const statements = (['way', 'change'] as const).flatMap((fact) =>
    facts[fact](alias).map((expression, place) => `${fact}${place} := ${expression};`),
  );
  return { statements, read: (fact, place) => (fact === 'link' ? (links[place] ?? '') : `ivm.${fact}${place}`) };
}

function assignmentsOf(patches: readonly RowPatch[], facts: Facts): string {
  const assignments = patches.map(({ output, apply }, place) => {
    const name = quoteIdentifier(output);
    return `${name} = ${apply(`d.${name}`, facts.read('change', place), facts.read('element', place))}`;
  });
  return assignments.join(', ');
}

/** The row as it is now, with what the view reads of it. */
function rowNow(context: EmitContext, { table, columns, others }: Fields, row: SingleRow): string {
  return row.now(context, table, [...columns, ...others]);
}

/** A query as an item of FROM without its alias. */
function asItem(query: string): string {
  return `(\n${indent(query)}\n)`;
}
