import { isDeepStrictEqual } from 'node:util';
import { isEmbeddedInRoot, storedLink } from '../../analyze/embedded.js';
import { type Fields, isOwn } from '../../analyze/fields.js';
import type { Part } from '../../analyze/parts.js';
import { routeUp } from '../../analyze/routes.js';
import type { Site } from '../../analyze/sites.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { type EmitContext, indent, keyEquals, keysEqual } from '../context/context.js';
import { readsOtherTables, routeOf } from '../locks/route-query.js';
import {
  builtMembers,
  containedWay,
  elementWords,
  keyArray,
  keysOf,
  mergeEdit,
  mergeMembers,
  printKey,
} from './edits.js';
import { setOwnFields } from './set-fields.js';
import type { SingleRow } from './single-row.js';

/**
 * Sets the fields of one row in the documents that show it, by one statement and without locks of their own, and ends
 * the function; or leaves it to what follows. Values that come from the changed row need no later snapshot, as nobody
 * else can change the row meanwhile. Whoever has a document is waited for; what the document then is tells whether it
 * still shows the row. Undefined where that can't be told.
 */
export function setFieldsOfOne(context: EmitContext, fields: Fields, row: SingleRow): string | undefined {
  if (isOwn(context.root, fields)) {
    return `${setOwnFields(context, rowNow(context, fields, row), fields.sites)}\nRETURN NULL;`;
  }
  const [site, ...others] = fields.sites;
  if (site === undefined || others.some(({ source }) => source !== site.source)) return undefined;
  if (isEmbeddedInRoot(context.root, context.routes, fields)) return patchEmbedded(context, fields, row);
  return isElement(context, fields) ? patchElement(context, fields, row) : undefined;
}

/** Nothing but the changed row is looked at where the documents hold the key that refers to it. */
function patchEmbedded(context: EmitContext, fields: Fields, row: SingleRow): string {
  const [site] = fields.sites as [Site];
  const stored = storedLink(context.routes, site.source);
  const roots = stored === undefined ? documentsThroughRoots(context, fields, row, site) : undefined;
  const facts = gatherFacts(row.alias, 'many', {
    link: (alias) => (stored ?? []).map(({ column }) => `${alias}.${quoteIdentifier(column)}`),
    way: (alias) => fields.sites.map(({ identity }) => printKey(identity ?? [], alias)),
    element: () => [],
    program: (alias) => programsOf(context, fields, alias),
    from: `FROM ${asItem(rowNow(context, fields, row))} AS r0`,
  });
  const linked = stored?.map(
    ({ output, operator }, place) => `${facts.read('link', place)} ${operator} d.${quoteIdentifier(output)}`,
  );
  const shown = fields.sites.map(({ output, path }, place) => {
    return `(d.${quoteIdentifier(output)} #> ${keyArray(keysOf(path) ?? [])}) @> ${facts.read('way', place)}`;
  });
  return [
    ...facts.statements,
    `UPDATE ${quoteQualified(context.names.documents)} AS d`,
    `SET ${assignmentsOf(context, fields, facts)}`,
    ...(roots === undefined ? [] : [`FROM ${roots}`]),
    `WHERE ${[...(linked ?? [keysEqual(context, 'd', 'p')]), ...shown].join(' AND ')};`,
    `RETURN NULL;`,
  ].join('\n');
}

/** The keys `p` of the root's rows that refer to the changed row, in their order. */
function documentsThroughRoots(context: EmitContext, fields: Fields, row: SingleRow, { source }: Site): string {
  const { columns, from } = routeOf(context, source, asItem(rowNow(context, fields, row)));
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

function patchElement(context: EmitContext, fields: Fields, row: SingleRow): string {
  const [site] = fields.sites as [Site];
  const moves = readsOtherTables(context, site.source);
  const rows = asItem(rowNow(context, fields, row));
  const facts = gatherFacts(moves ? undefined : row.alias, 'one', {
    link: (alias) => routeOf(context, site.source, rows, alias).keys,
    way: () => (moves ? fields.sites.map((each) => containedWay(context, each)) : []),
    element: (alias) => elementsOf(context, fields, alias),
    program: (alias) => programsOf(context, fields, alias),
    from: routeOf(context, site.source, rows).from,
  });
  const held = moves
    ? fields.sites.map(({ output }, place) => `d.${quoteIdentifier(output)} @> ${facts.read('way', place)}`)
    : [];
  const key = keyEquals(
    context,
    'd',
    context.root.key.map((_, place) => facts.read('link', place)),
  );
  return [
    ...facts.statements,
    `UPDATE ${quoteQualified(context.names.documents)} AS d`,
    `SET ${assignmentsOf(context, fields, facts)}`,
    `WHERE ${[key, ...held].join(' AND ')};`,
    `IF FOUND THEN RETURN NULL; END IF;`,
  ].join('\n');
}

function keyNames({ root }: EmitContext): string {
  return root.key.map(({ output }) => quoteIdentifier(output)).join(', ');
}

type Fact = 'link' | 'way' | 'element' | 'program';

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
    const list = (['link', 'way', 'element', 'program'] as const).flatMap((fact) =>
      facts[fact]('r0').map((expression, place) => `${expression} AS ${fact}${place}`),
    );
    return {
      statements: [`SELECT ${list.join(', ')}\nINTO ivm.now\n${facts.from};`],
      read: (fact, place) => `ivm.now.${fact}${place}`,
    };
  }
  const links = facts.link(alias);
  if (documents === 'one') return { statements: [], read: (fact, place) => facts[fact](alias)[place] ?? '' };
  const statements = (['way', 'program'] as const).flatMap((fact) =>
    facts[fact](alias).map((expression, place) => `${fact}${place} := ${expression};`),
  );
  return { statements, read: (fact, place) => (fact === 'link' ? (links[place] ?? '') : `ivm.${fact}${place}`) };
}

/**
 * For each output column that shows the row, what it is patched by, over the row: members of the only object or element
 * that shows it, or a program.
 */
function programsOf(context: EmitContext, { sites }: Fields, alias: string): string[] {
  return outputsOf(sites).map((output) => {
    const own = sites.filter((site) => site.output === output);
    const [site] = own as [Site];
    if (isMerged(own) || onlyElement(context, own) !== undefined) return builtMembers(site, alias);
    return `pg_catalog.jsonb_build_array(${own.map((each) => mergeEdit(context, each, alias)).join(', ')})`;
  });
}

/** The value that tells the only element, for each output column. */
function elementsOf(context: EmitContext, { sites }: Fields, alias: string): string[] {
  return outputsOf(sites).map((output) => {
    const element = onlyElement(
      context,
      sites.filter((site) => site.output === output),
    );
    return element === undefined ? 'NULL' : `${alias}.${quoteIdentifier(element.column)}`;
  });
}

function assignmentsOf(context: EmitContext, { sites }: Fields, facts: Facts): string {
  const assignments = outputsOf(sites).map((output, place) => {
    const own = sites.filter((site) => site.output === output);
    const [document, program] = [`d.${quoteIdentifier(output)}`, facts.read('program', place)];
    const element = onlyElement(context, own);
    if (isMerged(own)) {
      const keys = keysOf(own[0]?.path ?? null) ?? [];
      return `${quoteIdentifier(output)} = ${mergeMembers(context, document, program, keys)}`;
    }
    if (element !== undefined) {
      const words = elementWords(element.path, element.member, facts.read('element', place));
      return `${quoteIdentifier(output)} = ${quoteQualified(context.names.update)}(${document}, ${words}, ${program})`;
    }
    return `${quoteIdentifier(output)} = ${quoteQualified(context.names.patch)}(${document}, ${program})`;
  });
  return assignments.join(', ');
}

/** Whether one object shows the row, and is known to be there when it is patched. */
function isMerged(sites: readonly Site[]): boolean {
  return sites.length === 1 && keysOf(sites[0]?.path ?? null) !== undefined;
}

/** An element that one member tells, of a list that every document has. */
interface OnlyElement {
  /** Where the list is. */
  readonly path: readonly string[];
  readonly member: string;
  readonly column: string;
}

/** The element that shows the row, where it is the only one, in a list of the root's children. */
function onlyElement({ parts }: EmitContext, sites: readonly Site[]): OnlyElement | undefined {
  const [site, ...others] = sites;
  const path = keysOf(site?.path?.slice(0, -1) ?? null);
  const step = site?.path?.at(-1);
  if (others.length > 0 || path === undefined || step?.kind !== 'element' || step.key.length !== 1) return undefined;
  const isList = (part: Part): boolean =>
    part.kind === 'list' && part.output === site?.output && isDeepStrictEqual(part.path, path);
  const [told] = step.key;
  return told !== undefined && parts.some((each) => each.parts.some(isList)) ? { path, ...told } : undefined;
}

function outputsOf(sites: readonly Site[]): string[] {
  return [...new Set(sites.map(({ output }) => output))];
}

/** The row as it is now, with what the view reads of it. */
function rowNow(context: EmitContext, { table, columns, others }: Fields, row: SingleRow): string {
  return row.now(context, table, [...columns, ...others]);
}

/** A query as an item of FROM without its alias. */
function asItem(query: string): string {
  return `(\n${indent(query)}\n)`;
}
