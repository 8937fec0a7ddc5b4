import { isEmbeddedInRoot, storedLink } from '../analyze/embedded.js';
import { type Fields, isOwn } from '../analyze/fields.js';
import { routeUp } from '../analyze/routes.js';
import type { Site } from '../analyze/sites.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import { type EmitContext, indent, keyEquals, keysEqual } from './context.js';
import { currentRows } from './current-rows.js';
import { containedWay, mergeEdit, printKey } from './edits.js';
import { readsOtherTables, routeOf } from './route-query.js';
import { setOwnFields } from './set-fields.js';

/**
 * Sets the fields of one row in the documents that show it, by one statement and without locks of their own, and ends
 * the function; or leaves it to what follows. Values that come from the changed row need no later snapshot, as nobody
 * else can change the row meanwhile. Whoever has a document is waited for; what the document then is tells whether it
 * still shows the row. Undefined where that can't be told.
 */
export function setFieldsOfOne(context: EmitContext, fields: Fields): string | undefined {
  if (isOwn(context.root, fields)) {
    return `${setOwnFields(context, currentRows(context, fields, 'ivm.row'), fields.sites)}\nRETURN NULL;`;
  }
  const [site, ...others] = fields.sites;
  if (site === undefined || others.some(({ source }) => source !== site.source)) return undefined;
  if (isEmbeddedInRoot(context.root, context.routes, fields)) return patchEmbedded(context, fields);
  return isElement(context, fields) ? patchElement(context, fields) : undefined;
}

/** Nothing but the changed row is looked at where the documents hold the key that refers to it. */
function patchEmbedded(context: EmitContext, fields: Fields): string {
  const [site] = fields.sites as [Site];
  const stored = storedLink(context.routes, site.source);
  const links = (stored ?? []).map(({ column }) => `r0.${quoteIdentifier(column)}`);
  const identities = fields.sites.map(({ identity }) => printKey(identity ?? [], 'r0'));
  const roots = stored === undefined ? documentsThroughRoots(context, fields, site) : undefined;
  const linked = stored?.map(
    ({ output, operator }, place) => `${read('link', place)} ${operator} d.${quoteIdentifier(output)}`,
  );
  const shown = fields.sites.map(({ output, path }, place) => {
    const keys = (path ?? []).map((step) => quoteLiteral(step.kind === 'member' ? step.key : ''));
    return `(d.${quoteIdentifier(output)} #> ARRAY[${keys.join(', ')}]::text[]) @> ${read('way', place)}`;
  });
  return [
    readInto(
      { link: links, way: identities, program: programsOf(context, fields) },
      `FROM ${rowNow(context, fields)} AS r0`,
    ),
    `UPDATE ${quoteQualified(context.names.documents)} AS d`,
    `SET ${assignmentsOf(context, fields)}`,
    ...(roots === undefined ? [] : [`FROM ${roots}`]),
    `WHERE ${[...(linked ?? [keysEqual(context, 'd', 'p')]), ...shown].join(' AND ')};`,
    `RETURN NULL;`,
  ].join('\n');
}

/** The keys `p` of the root's rows that refer to the changed row, in their order. */
function documentsThroughRoots(context: EmitContext, fields: Fields, { source }: Site): string {
  const { columns, from } = routeOf(context, source, rowNow(context, fields));
  return `(\n${indent(`SELECT ${columns}\n${from}\nORDER BY ${columns}`)}\n) AS p (${keyNames(context)})`;
}

/** One element of one document: the steps up are to one row each. */
function isElement({ routes }: EmitContext, { sites }: Fields): boolean {
  return sites.every(({ source, path }) => {
    const up = routeUp(routes, source) ?? [];
    const shown = path?.some((step) => step.kind === 'element' && step.source === source);
    return shown && up.length > 0 && up.every(({ hop }) => hop.kind === 'child');
  });
}

function patchElement(context: EmitContext, fields: Fields): string {
  const [site] = fields.sites as [Site];
  const { keys, from } = routeOf(context, site.source, rowNow(context, fields));
  const moves = readsOtherTables(context, site.source);
  const way = moves ? fields.sites.map((each) => containedWay(context, each)) : [];
  const held = way.map((_, place) => {
    const { output } = fields.sites[place] as Site;
    return `d.${quoteIdentifier(output)} @> ${read('way', place)}`;
  });
  const key = keyEquals(
    context,
    'd',
    keys.map((_, place) => read('link', place)),
  );
  return [
    readInto({ link: keys, way, program: programsOf(context, fields) }, from),
    `UPDATE ${quoteQualified(context.names.documents)} AS d`,
    `SET ${assignmentsOf(context, fields)}`,
    `WHERE ${[key, ...held].join(' AND ')};`,
    `IF FOUND THEN RETURN NULL; END IF;`,
  ].join('\n');
}

function keyNames({ root }: EmitContext): string {
  return root.key.map(({ output }) => quoteIdentifier(output)).join(', ');
}

type Values = Readonly<Record<'link' | 'way' | 'program', readonly string[]>>;

/**
 * Reads what follows from the row into the variable `ivm.now`, once, so that documents are found and patched by plain
 * values. Nulls, which find none, if the row is gone.
 */
function readInto(values: Values, from: string): string {
  const list = Object.entries(values).flatMap(([name, expressions]) =>
    expressions.map((expression, place) => `${expression} AS ${name}${place}`),
  );
  return `SELECT ${list.join(', ')}\nINTO ivm.now\n${from};`;
}

function read(name: keyof Values, place: number): string {
  return `ivm.now.${name}${place}`;
}

/** For each output column that shows the row: the program, over the row `r0`, that patches it. */
function programsOf(context: EmitContext, { sites }: Fields): string[] {
  return outputsOf(sites).map((output) => {
    const edits = sites.filter((site) => site.output === output).map((site) => mergeEdit(context, site));
    return `pg_catalog.jsonb_build_array(${edits.join(', ')})`;
  });
}

function assignmentsOf(context: EmitContext, { sites }: Fields): string {
  const assignments = outputsOf(sites).map((output, place) => {
    const name = quoteIdentifier(output);
    return `${name} = ${quoteQualified(context.names.patch)}(d.${name}, ${read('program', place)})`;
  });
  return assignments.join(', ');
}

function outputsOf(sites: readonly Site[]): string[] {
  return [...new Set(sites.map(({ output }) => output))];
}

/** The row as it is now: an item of FROM without its alias. */
function rowNow(context: EmitContext, fields: Fields): string {
  return `(\n${indent(currentRows(context, fields, 'ivm.row'))}\n)`;
}
