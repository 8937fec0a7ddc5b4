import type { Fields } from '../analyze/fields.js';
import { arrival, routeUp } from '../analyze/routes.js';
import type { Site, SiteStep } from '../analyze/sites.js';
import { internal } from '../base/errors.js';
import { column } from '../ir/expression.js';
import type { TableSource } from '../ir/nodes.js';
import { referenceNames, resolveReference } from '../ir/resolve.js';
import type { Node } from '../sql/parse.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import { renderExpression, replaceNodes } from '../sql/render.js';
import { type ChangedTable, newValues } from './changed-rows.js';
import { type EmitContext, indent, keyColumns, keysEqual, rowsEqual } from './context.js';
import { transitionTables } from './objects.js';
import { routeOf } from './route-query.js';
import { aliasAt } from './steps.js';

/**
 * True if an UPDATE left everything but fields as it was, to the last bit, as an SQL expression. A row that a foreign
 * key's action updates again is there twice.
 */
export function onlyFields(changed: ChangedTable, { others }: Fields): string {
  const list = others.map((name) => `r.${quoteIdentifier(name)}`).join(', ');
  const rows = (table: string): string => `SELECT ROW(${list})::text FROM ${table} AS r`;
  return `NOT EXISTS (\n${indent(`${rows(changed.updated)}\nEXCEPT ALL\n${rows(transitionTables.old)}`)}\n)`;
}

/** Statements that set fields in the documents: those of the root's rows, then all others in one patch a document. */
export function setFields(context: EmitContext, changed: ChangedTable, fields: Fields): string[] {
  const own = fields.sites.filter(({ source }) => source === context.root.source);
  const others = fields.sites.filter(({ source }) => source !== context.root.source);
  return [
    ...(own.length === 0 ? [] : [setOwnFields(context, newValues(changed, readColumns(fields)), own)]),
    ...(others.length === 0 ? [] : [patchDocuments(context, changed, fields, others)]),
  ];
}

/** Sets the fields of one root's row in its document. */
export function setFieldsOfOne(context: EmitContext, changed: ChangedTable, fields: Fields): string {
  return setOwnFields(context, changedRow(context, changed, fields), fields.sites);
}

function readColumns({ columns, others }: Fields): string[] {
  return [...columns, ...others];
}

/** The changed row where there is one at most. */
function changedRow(context: EmitContext, changed: ChangedTable, fields: Fields): string {
  const list = readColumns(fields)
    .map((name) => `n.${quoteIdentifier(name)}`)
    .join(', ');
  const values = (alias: string): string =>
    `ROW(${fields.columns.map((name) => `${alias}.${quoteIdentifier(name)}`).join(', ')})::record`;
  return [
    `SELECT ${list}`,
    `FROM ${changed.updated} AS n JOIN ${transitionTables.old} AS o ON ${rowsEqual(context, fields.table, 'o', 'n')}`,
    `WHERE ${values('n')} OPERATOR(pg_catalog.*<>) ${values('o')}`,
  ].join('\n');
}

/** Sets the fields of the root's rows in their own documents; `rows` is a query of the changed ones. */
function setOwnFields(context: EmitContext, rows: string, sites: readonly Site[]): string {
  const outputs = [...new Set(sites.map(({ output }) => output))];
  const assignments = outputs.map((output) => {
    const own = sites.filter((site) => site.output === output);
    const value = own.reduce((document, site) => withMembers(document, site), `d.${quoteIdentifier(output)}`);
    return `${quoteIdentifier(output)} = ${value}`;
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

/** A document with a site's members set, as an SQL expression. */
function withMembers(document: string, site: Site): string {
  if (site.path === null) return printMember(site, site.members[0]?.expression);
  const members = builtMembers(site);
  if (site.path.length === 0) return `${document} || ${members}`;
  const keys = site.path.map((step) => (step.kind === 'member' ? step.key : ''));
  const path = `ARRAY[${keys.map(quoteLiteral).join(', ')}]::text[]`;
  return `pg_catalog.jsonb_set(${document}, ${path}, (${document} #> ${path}) || ${members})`;
}

function builtMembers(site: Site): string {
  const pairs = site.members.map(({ key, expression }) => `${quoteLiteral(key)}, ${printMember(site, expression)}`);
  return `pg_catalog.jsonb_build_object(${pairs.join(', ')})`;
}

/** A member's expression over the changed row, which goes by `r0`. */
function printMember({ scope, source }: Site, expression: Node | undefined): string {
  if (expression === undefined) throw internal('a site has no member');
  return renderExpression(
    replaceNodes(expression, (node) => {
      if (!('ColumnRef' in node)) return undefined;
      const use = resolveReference(scope, referenceNames(node.ColumnRef));
      return use?.source === source && use.column !== null ? column('r0', use.column) : undefined;
    }),
  );
}

/** One patch for each document of everything that the changed rows stand for in it. */
function patchDocuments(context: EmitContext, changed: ChangedTable, fields: Fields, sites: readonly Site[]): string {
  const outputs = [...new Set(sites.map(({ output }) => output))];
  const names = context.root.key.map(({ output }) => quoteIdentifier(output)).join(', ');
  const edits = sites.map((site) => {
    const { columns, from } = routeOf(context, site.source);
    return `SELECT ${columns}, ${outputs.indexOf(site.output)}, ${edit(context, site)}\n${from}`;
  });
  const programs = outputs.map((_, place) =>
    outputs.length === 1
      ? `pg_catalog.jsonb_agg(e.edit) AS p0`
      : `pg_catalog.jsonb_agg(e.edit) FILTER (WHERE e.place = ${place}) AS p${place}`,
  );
  const assignments = outputs.map((output, place) => {
    const name = quoteIdentifier(output);
    const patched = `${quoteQualified(context.names.patch)}(d.${name}, p.p${place})`;
    return `${name} = ${outputs.length === 1 ? patched : `coalesce(${patched}, d.${name})`}`;
  });
  return [
    `WITH changed AS (`,
    indent(newValues(changed, readColumns(fields))),
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

function edit(context: EmitContext, site: Site): string {
  const rows = [site.source, ...(routeUp(context.routes, site.source) ?? []).map(arrival)];
  const steps = (site.path ?? []).map((step) => printStep(step, rows));
  const path = `pg_catalog.jsonb_build_array(${steps.join(', ')})`;
  return `pg_catalog.jsonb_build_object('op', 'merge', 'path', ${path}, 'value', ${builtMembers(site)})`;
}

function printStep(step: SiteStep, rows: readonly TableSource[]): string {
  if (step.kind === 'member') return `${quoteLiteral(step.key)}::text`;
  const alias = aliasAt(rows.indexOf(step.source));
  const key = step.key.map(({ member, column: name }) => `${quoteLiteral(member)}, ${alias}.${quoteIdentifier(name)}`);
  return `pg_catalog.jsonb_build_object(${key.join(', ')})`;
}
