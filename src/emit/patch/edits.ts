import type { ElementKey } from '../../analyze/constructors.js';
import { arrival, routeUp } from '../../analyze/routes.js';
import type { Site, SiteStep } from '../../analyze/sites.js';
import { internal } from '../../base/errors.js';
import { keepsBytes } from '../../catalog/abilities.js';
import { column } from '../../ir/expression.js';
import type { TableSource } from '../../ir/nodes.js';
import { referenceNames, resolveReference } from '../../ir/resolve.js';
import type { Node } from '../../sql/parse.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../../sql/quote.js';
import { renderExpression, replaceNodes } from '../../sql/render.js';
import type { EmitContext } from '../context/context.js';
import { aliasAt } from '../locks/steps.js';
import { type MemberEdit, membersByObject } from './members.js';

/** Where an expression stands, and the occurrence whose columns it is made of. */
type RowScope = Pick<Site, 'scope' | 'source'>;

/** What makes an object: `json_build_object` gives the text that the other one's value is parsed from. */
type Build = 'jsonb_build_object' | 'json_build_object';

/** The values of a site as one object, of the row that goes by `alias`. */
export function builtMembers(site: Site, alias = 'r0', build: Build = 'jsonb_build_object'): string {
  const pairs = site.members.map(
    ({ key, expression }) => `${quoteLiteral(key)}, ${printMember(site, expression, alias)}`,
  );
  return `pg_catalog.${build}(${pairs.join(', ')})`;
}

/** An expression of an occurrence's columns over its row, which goes by `alias`. */
export function printMember({ scope, source }: RowScope, expression: Node | undefined, alias = 'r0'): string {
  if (expression === undefined) throw internal('a site has no member');
  return renderExpression(
    replaceNodes(expression, (node) => {
      if (!('ColumnRef' in node)) return undefined;
      const use = resolveReference(scope, referenceNames(node.ColumnRef));
      return use?.source === source && use.column !== null ? column(alias, use.column) : undefined;
    }),
  );
}

/** The edit, for the function that patches documents, that sets the values of a site; the row goes by `alias`. */
export function mergeEdit(context: EmitContext, site: Site, alias = 'r0'): string {
  const rows = [site.source, ...(routeUp(context.routes, site.source) ?? []).map(arrival)];
  const path = printPath(site.path ?? [], rows, alias);
  return `pg_catalog.jsonb_build_object('op', 'merge', 'path', ${path}, 'value', ${builtMembers(site, alias)})`;
}

/**
 * The edit of `mergeEdit` as a text. Of thousands, programs are put together and parsed in half the time that nested
 * JSONB values take, each of which is copied into the next.
 */
export function mergeEditText(context: EmitContext, site: Site): string {
  const rows = [site.source, ...(routeUp(context.routes, site.source) ?? []).map(arrival)];
  const path = site.path ?? [];
  const steps = path.map((step) => (step.kind === 'member' ? JSON.stringify(step.key).replaceAll('%', '%%') : '%s'));
  const keys = path.flatMap((step) =>
    step.kind === 'member' ? [] : [printKey(step.key, aliasAt(rows.indexOf(step.source)), 'json_build_object')],
  );
  const values = [...keys, builtMembers(site, 'r0', 'json_build_object')].join(', ');
  const template = quoteLiteral(`{"op": "merge", "path": [${steps.join(', ')}], "value": %s}`);
  return `pg_catalog.format(${template}, ${values})`;
}

/** A program of the edits that are rows of a group, as texts. */
export function gatherEdits(edit: string, filter = ''): string {
  return `('[' || pg_catalog.string_agg(${edit}, ',')${filter} || ']')::pg_catalog.jsonb`;
}

function printPath(path: readonly SiteStep[], rows: readonly TableSource[], alias: string): string {
  const keys = path.map((step) => (step.kind === 'member' ? step.key : null));
  if (keys.every((key) => key !== null)) return keyPath(keys);
  return `pg_catalog.jsonb_build_array(${path.map((step) => printStep(step, rows, alias)).join(', ')})`;
}

/** A path of keys, as a constant. */
export function keyPath(keys: readonly string[]): string {
  return `${quoteLiteral(JSON.stringify(keys))}::pg_catalog.jsonb`;
}

function printStep(step: SiteStep, rows: readonly TableSource[], alias: string): string {
  if (step.kind === 'member') return `${quoteLiteral(step.key)}::text`;
  const place = rows.indexOf(step.source);
  return printKey(step.key, place === 0 ? alias : aliasAt(place));
}

/** A document with members set in the object at a path of keys, which is there. */
export function mergeMembers(
  { names }: EmitContext,
  document: string,
  members: string,
  keys: readonly string[],
): string {
  return `${quoteQualified(names.merge)}(${document}, ${members}, ${keyArray(keys)})`;
}

/**
 * A document with members set in the object at a path of keys, by what the server has: its own operators copy a document
 * member by member, which the extension's function does not.
 */
export function setMembers(context: EmitContext, document: string, members: string, keys: readonly string[]): string {
  if (keepsBytes(context.catalog)) return mergeMembers(context, document, members, keys);
  if (keys.length === 0) return `${document} || ${members}`;
  const path = keyArray(keys);
  return `pg_catalog.jsonb_set(${document}, ${path}, (${document} #> ${path}) || ${members})`;
}

/** A document with values set at their paths of keys, object by object. */
export function setValuesAt(context: EmitContext, document: string, values: readonly MemberEdit[]): string {
  return membersByObject(values).reduce(
    (before, { members, keys }) => setMembers(context, before, members, keys),
    document,
  );
}

/** The edits, for the function that patches documents, that set values at their paths of keys, object by object. */
export function mergeEditsAt(values: readonly MemberEdit[]): string[] {
  return membersByObject(values).map(
    ({ keys, members }) =>
      `pg_catalog.jsonb_build_object('op', 'merge', 'path', ${keyPath(keys)}, 'value', ${members})`,
  );
}

/** What names an element of an array at a path of keys, by one of its members, to the functions that take a text. */
export function elementWords(path: readonly string[], member: string, value: string): string {
  const keys = path.map((name) => `"${name.replaceAll('"', '""')}"`).join('.');
  return `${quoteLiteral(keys)}, ${quoteLiteral(member)}, pg_catalog.to_jsonb(${value})`;
}

/** A path of keys as the server's own functions take it. */
export function keyArray(keys: readonly string[]): string {
  return `ARRAY[${keys.map(quoteLiteral).join(', ')}]::text[]`;
}

/** The keys of a path that leads through no elements; undefined where it does. */
export function keysOf(path: readonly SiteStep[] | null): string[] | undefined {
  const keys = (path ?? []).flatMap((step) => (step.kind === 'member' ? [step.key] : []));
  return keys.length === path?.length ? keys : undefined;
}

/** The members that tell a row, as an object. */
export function printKey(key: readonly ElementKey[], alias: string, build: Build = 'jsonb_build_object'): string {
  const pairs = key.map(({ member, column: name }) => `${quoteLiteral(member)}, ${alias}.${quoteIdentifier(name)}`);
  return `pg_catalog.${build}(${pairs.join(', ')})`;
}

/**
 * What a document contains (as `@>` has it) that has all elements and objects on the way to a site. It may lack them
 * until another event is answered that the same statement, or a trigger of the user's, has brought about.
 */
export function containedWay(context: EmitContext, { source, path }: Site): string {
  const rows = [source, ...(routeUp(context.routes, source) ?? []).map(arrival)];
  return (path ?? []).reduceRight((inner, step) => {
    if (step.kind === 'member') return `pg_catalog.jsonb_build_object(${quoteLiteral(step.key)}, ${inner})`;
    const own = printKey(step.key, aliasAt(rows.indexOf(step.source)));
    return `pg_catalog.jsonb_build_array(${own} || ${inner})`;
  }, `'{}'::pg_catalog.jsonb`);
}

/** Whether two paths of keys are the same. */
export function samePath(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, place) => key === other[place]);
}
