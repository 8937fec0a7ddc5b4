import type { Fields } from '../../analyze/fields.js';
import { routeUp } from '../../analyze/routes.js';
import type { Site } from '../../analyze/sites.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { type EmitContext, indent, keyColumns, keysEqual } from '../context/context.js';
import { routeOf } from '../locks/route-query.js';
import { updatedRowsNow } from '../rows/current-rows.js';
import {
  builtMembers,
  containedWay,
  gatherEdits,
  keyArray,
  keysOf,
  mergeEditText,
  mergeMembers,
  printMember,
} from './edits.js';

/** Statements that set fields in the documents: those of the root's rows, then all others in one patch a document. */
export function setFields(context: EmitContext, fields: Fields): string[] {
  const own = fields.sites.filter(({ source }) => source === context.root.source);
  const others = fields.sites.filter(({ source }) => source !== context.root.source);
  return [
    ...(own.length === 0 ? [] : [setOwnFields(context, updatedRowsNow(context, fields), own)]),
    ...(others.length === 0 ? [] : [patchDocuments(context, fields, others)]),
  ];
}

/** Sets the fields of the root's rows in their own documents; `rows` is a query of the changed ones. */
export function setOwnFields(context: EmitContext, rows: string, sites: readonly Site[]): string {
  const outputs = [...new Set(sites.map(({ output }) => output))];
  const assignments = outputs.map((output) => {
    const own = sites.filter((site) => site.output === output);
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
  if (first?.path === null) return printMember(first, first.members[0]?.expression);
  if (!patchesOwn(context)) return sites.reduce(withMembers, document);
  return sites.reduce(
    (whole, site) => mergeMembers(context, whole, builtMembers(site), keysOf(site.path) ?? []),
    document,
  );
}

/** The operators of the server copy a document member by member, which the extension's function does not. */
export function patchesOwn({ catalog, fields, root }: EmitContext): boolean {
  const shown = fields.flatMap(({ sites }) =>
    sites.filter(({ source, path }) => source === root.source && path !== null),
  );
  return catalog.patch?.kind === 'extension' && shown.length > 0;
}

/** A document with a site's members set, as an SQL expression. */
function withMembers(document: string, site: Site): string {
  const members = builtMembers(site);
  const keys = keysOf(site.path) ?? [];
  if (keys.length === 0) return `${document} || ${members}`;
  const path = keyArray(keys);
  return `pg_catalog.jsonb_set(${document}, ${path}, (${document} #> ${path}) || ${members})`;
}

/** One patch for each document of everything that the changed rows stand for in it. */
function patchDocuments(context: EmitContext, fields: Fields, sites: readonly Site[]): string {
  const outputs = [...new Set(sites.map(({ output }) => output))];
  const names = context.root.key.map(({ output }) => quoteIdentifier(output)).join(', ');
  const edits = sites.map((site) => editsOf(context, site, outputs.indexOf(site.output)));
  const programs = outputs.map((_, place) =>
    outputs.length === 1
      ? `${gatherEdits('e.edit')} AS p0`
      : `${gatherEdits('e.edit', ` FILTER (WHERE e.place = ${place})`)} AS p${place}`,
  );
  const assignments = outputs.map((output, place) => {
    const name = quoteIdentifier(output);
    const patched = `${quoteQualified(context.names.patch)}(d.${name}, p.p${place})`;
    return `${name} = ${outputs.length === 1 ? patched : `coalesce(${patched}, d.${name})`}`;
  });
  return [
    `WITH changed AS (`,
    indent(updatedRowsNow(context, fields)),
    `), edits (${names}, place, edit) AS (`,
    indent(edits.join('\nUNION ALL\n')),
    `)`,
    `UPDATE ${quoteQualified(context.names.documents)} AS d`,
    `SET ${assignments.join(', ')}`,
    `FROM (`,
    indent(
      `SELECT ${keyColumns(context, 'e')}, ${programs.join(', ')} FROM edits AS e GROUP BY ${keyColumns(context, 'e')}`,
    ),
    `) AS p`,
    `WHERE ${keysEqual(context, 'd', 'p')};`,
  ].join('\n');
}

/** An edit for each place that a site has in the documents that the rows `changed` lead to. */
function editsOf(context: EmitContext, site: Site, place: number): string {
  const { columns, from } = routeOf(context, site.source);
  const edit = mergeEditText(context, site);
  const steps = routeUp(context.routes, site.source) ?? [];
  if (steps.every(({ hop }) => hop.kind === 'child')) return `SELECT ${columns}, ${place}, ${edit}\n${from}`;
  const names = context.root.key.map(({ output }) => quoteIdentifier(output)).join(', ');
  return [
    `SELECT ${keyColumns(context, 's')}, ${place}, s.edit`,
    `FROM (`,
    indent(`SELECT ${columns}, ${edit}, ${containedWay(context, site)}\n${from}`),
    `) AS s (${names}, edit, way)`,
    `JOIN ${quoteQualified(context.names.documents)} AS d`,
    `ON ${keysEqual(context, 'd', 's')} AND d.${quoteIdentifier(site.output)} @> s.way`,
  ].join('\n');
}
