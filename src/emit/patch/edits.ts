import type { ElementKey } from '../../analyze/constructors.js';
import { internal } from '../../base/errors.js';
import { keepsBytes } from '../../catalog/abilities.js';
import { column } from '../../ir/expression.js';
import type { TableSource } from '../../ir/nodes.js';
import { referenceNames, resolveReference } from '../../ir/resolve.js';
import type { Node } from '../../sql/parse.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../../sql/quote.js';
import { renderExpression, replaceNodes } from '../../sql/render.js';
import { isRowStep, keysOf, type PathStep, type RowStep } from '../../tree/nodes.js';
import { type EmitContext, indent } from '../context/context.js';
import { type MemberEdit, membersByObject } from './members.js';

/** What makes an object: `json_build_object` gives the text that the other one's value is parsed from. */
export type Build = 'jsonb_build_object' | 'json_build_object';

/** An expression of an occurrence's columns over its row, which goes by `alias`. */
export function printMember(
  { source }: { readonly source: TableSource },
  expression: Node | undefined,
  alias = 'r0',
): string {
  if (expression === undefined) throw internal('a value of a row has no expression');
  return renderExpression(
    replaceNodes(expression, (node) => {
      if (!('ColumnRef' in node)) return undefined;
      const use = resolveReference(source.scope, referenceNames(node.ColumnRef));
      return use?.source === source && use.column !== null ? column(alias, use.column) : undefined;
    }),
  );
}

/** The columns of the row that goes by an alias. */
export function columnOf(row: string): (name: string) => string {
  return (name) => `${row}.${quoteIdentifier(name)}`;
}

/** A path as the function that patches documents takes it; `row` prints what tells an element, or the key of an entry. */
export function printPath(steps: readonly PathStep[], row: (step: RowStep) => string): string {
  const keys = keysOf({ steps });
  if (keys !== undefined) return keyPath(keys);
  return `pg_catalog.jsonb_build_array(${printSteps(steps, row).join(', ')})`;
}

/** The steps of a path, one by one. */
export function printSteps(steps: readonly PathStep[], row: (step: RowStep) => string): string[] {
  return steps.map((step) => {
    if (isRowStep(step)) return row(step);
    return step.kind === 'member' ? `${quoteLiteral(step.key)}::text` : String(step.place);
  });
}

/** What a document contains (as `@>` has it) that has an object at a path, with all that is around it. */
export function printWay(steps: readonly PathStep[], row: (step: RowStep) => string): string {
  return steps.reduceRight((inner, step) => {
    if (step.kind === 'member') return `pg_catalog.jsonb_build_object(${quoteLiteral(step.key)}, ${inner})`;
    if (step.kind === 'place') throw internal('what is lacking in an array cannot be told');
    if (step.kind === 'entry') return `pg_catalog.jsonb_build_object(${row(step)}, ${inner})`;
    return `pg_catalog.jsonb_build_array(${row(step)} || ${inner})`;
  }, `'{}'::pg_catalog.jsonb`);
}

/**
 * The way to what a row shows as a path to look along, with arrays on it: what they have at a place, `@>` doesn't tell.
 * What tells the rows is `$0`, `$1` and so on, in their order; to be strict, as else an array is looked into unasked.
 */
export function soughtPath(steps: readonly PathStep[]): string {
  const rows = steps.filter(isRowStep);
  const words = steps.map((step) => {
    if (step.kind === 'member') return `.${JSON.stringify(step.key)}`;
    if (step.kind === 'place') return `[${step.place}]`;
    if (step.kind === 'entry') throw internal('what stands under a key of a row is not looked for along a path');
    const told = step.key.map(({ member }) => {
      const own = step.arrays ? `[${Number(member)}]` : `.${JSON.stringify(member)}`;
      return `@${own} == $"${rows.indexOf(step)}".${JSON.stringify(member)}`;
    });
    return `[*] ? (${told.join(' && ')})`;
  });
  return `${quoteLiteral(`strict $${words.join('')}`)}::pg_catalog.jsonpath`;
}

/** A path of keys, as a constant. */
export function keyPath(keys: readonly string[]): string {
  return `${quoteLiteral(JSON.stringify(keys))}::pg_catalog.jsonb`;
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

/** Edits as an array of them; programs are put together of such. */
export function editArray(edits: readonly string[]): string {
  return `pg_catalog.jsonb_build_array(\n${indent(edits.join(',\n'))}\n)`;
}

export const noEdits = `'[]'::pg_catalog.jsonb`;

/** What names an element of an array at a path of keys, by one of its members, to the functions that take a text. */
export function elementWords(path: readonly string[], member: string, value: string): string {
  const keys = path.map((name) => `"${name.replaceAll('"', '""')}"`).join('.');
  return `${quoteLiteral(keys)}, ${quoteLiteral(member)}, pg_catalog.to_jsonb(${value})`;
}

/** A path of keys as the server's own functions take it. */
export function keyArray(keys: readonly string[]): string {
  return `ARRAY[${keys.map(quoteLiteral).join(', ')}]::text[]`;
}

/** The members that tell a row, as an object. */
export function printKey(key: readonly ElementKey[], alias: string, build: Build = 'jsonb_build_object'): string {
  const pairs = key.map(({ member, column: name }) => `${quoteLiteral(member)}, ${alias}.${quoteIdentifier(name)}`);
  return `pg_catalog.${build}(${pairs.join(', ')})`;
}

/** Whether two paths of keys are the same. */
export function samePath(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, place) => key === other[place]);
}
