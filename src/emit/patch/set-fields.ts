import { keepsBytes } from '../../catalog/abilities.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import type { Fields } from '../../tree/fields.js';
import { keysOf } from '../../tree/nodes.js';
import type { Site } from '../../tree/sites.js';
import { type EmitContext, fieldsOf, indent, keyColumns, keysEqual } from '../context/context.js';
import { routeOf } from '../locks/route-query.js';
import { updatedRowsNow } from '../rows/current-rows.js';
import { patchDocuments } from './documents.js';
import { printMember, setMembers } from './edits.js';
import { builtMembers, containedWay, editsText, gatherEdits } from './site-edits.js';

/** Statements that set fields in the documents: those of the root's rows, then all others in one patch a document. */
export function setFields(context: EmitContext, fields: Fields): string[] {
  const own = fields.sites.filter(({ source }) => source === context.root.source);
  const others = fields.sites.filter(({ source }) => source !== context.root.source);
  return [
    ...(own.length === 0 ? [] : [setOwnFields(context, updatedRowsNow(context, fields), own)]),
    ...(others.length === 0 ? [] : [patchSites(context, fields, others)]),
  ];
}

/** Sets the fields of the root's rows in their own documents; `rows` is a query of the changed ones. */
export function setOwnFields(context: EmitContext, rows: string, sites: readonly Site[]): string {
  const outputs = [...new Set(sites.map(({ path }) => path.output))];
  const assignments = outputs.map((output) => {
    const own = sites.filter(({ path }) => path.output === output);
    return `${quoteIdentifier(output)} = ${ownDocument(context, `d.${quoteIdentifier(output)}`, own)}`;
  });
  return [
    `UPDATE ${quoteQualified(context.names.documents)} AS d`,
    `SET ${assignments.join(', ')}`,
    `FROM (`,
    indent(rows),
    `) AS r0`,
    `WHERE ${keysEqual(context, 'd', 'r0', true)};`,
  ].join('\n');
}

/** A document with what one row shows in it set, as an SQL expression. */
function ownDocument(context: EmitContext, document: string, sites: readonly Site[]): string {
  const [first] = sites;
  if (first?.kind === 'column') return printMember(first, first.values[0]?.expression);
  return sites.reduce(
    (whole, site) => setMembers(context, whole, builtMembers(site), keysOf(site.path) ?? []),
    document,
  );
}

/** Whether that takes the extension's functions. */
export function patchesOwn(context: EmitContext): boolean {
  const { catalog, root } = context;
  const shown = fieldsOf(context).flatMap(({ sites }) =>
    sites.filter(({ kind, source }) => source === root.source && kind !== 'column'),
  );
  return keepsBytes(catalog) && shown.length > 0;
}

/** One patch for each document of everything that the changed rows stand for in it. */
function patchSites(context: EmitContext, fields: Fields, sites: readonly Site[]): string {
  const outputs = [...new Set(sites.map(({ path }) => path.output))];
  const queries = sites.map((site) => editsOf(context, site, outputs.indexOf(site.path.output)));
  const gather = (filter: string): string => gatherEdits('e.edit', filter);
  return patchDocuments(context, updatedRowsNow(context, fields), { outputs, queries, gather });
}

/** An edit for each place that a site has in the documents that the rows `changed` lead to. */
function editsOf(context: EmitContext, site: Site, place: number): string {
  const { columns, from } = routeOf(context, site.source);
  const edit = editsText(context, site);
  if (!site.lacking) return `SELECT ${columns}, ${place}, ${edit}\n${from}`;
  const names = context.root.key.map(({ output }) => quoteIdentifier(output)).join(', ');
  return [
    `SELECT ${keyColumns(context, 's')}, ${place}, s.edit`,
    `FROM (`,
    indent(`SELECT ${columns}, ${edit}, ${containedWay(context, site)}\n${from}`),
    `) AS s (${names}, edit, way)`,
    `JOIN ${quoteQualified(context.names.documents)} AS d`,
    `ON ${keysEqual(context, 'd', 's')} AND d.${quoteIdentifier(site.path.output)} @> s.way`,
  ].join('\n');
}
