import { type Node, parseSync, type SelectStmt } from 'libpg-query';
import { deparseSync } from 'pgsql-deparser';
import { internal } from '../base/errors.js';

/**
 * Prints an expression of the parser's tree as SQL. What is printed is parsed again and compared, so that it can't mean
 * anything else; a difference is an internal error, never wrong SQL.
 */
export function renderExpression(expression: Node): string {
  const text = print(expression);
  if (text === undefined) throw internal(`cannot print the expression ${withoutPlaces(expression)}`);
  return text;
}

/** Whether an expression can be printed; a few can't be without becoming others. */
export function isPrintable(expression: Node): boolean {
  return print(expression) !== undefined;
}

/** A SELECT as SQL, printed and compared likewise; undefined where it can't be printed. */
export function renderSelect(select: SelectStmt): string | undefined {
  const query: Node = { SubLink: { subLinkType: 'EXPR_SUBLINK', subselect: { SelectStmt: select } } };
  return print(query)?.replace(/^\(|\)$/g, '');
}

function print(expression: Node): string | undefined {
  try {
    const text = deparseSync(expression);
    const again = parseSync(`SELECT ${text}`).stmts?.[0]?.stmt;
    const value = again && 'SelectStmt' in again ? again.SelectStmt.targetList?.[0] : undefined;
    const printed = value && 'ResTarget' in value ? value.ResTarget.val : undefined;
    return withoutPlaces(printed) === withoutPlaces(expression) ? text : undefined;
  } catch {
    // what the printer does not know, or the parser does not read again
    return undefined;
  }
}

/** A copy of a tree with some nodes replaced: `replace` returns the new node, or undefined to look below. */
export function replaceNodes(node: Node, replace: (node: Node) => Node | undefined): Node {
  return copy(node, replace) as Node;
}

function copy(value: unknown, replace: (node: Node) => Node | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item, replace));
  if (value === null || typeof value !== 'object' || isAbsent(value)) return value;
  const replaced = replace(value as Node);
  if (replaced !== undefined) return replaced;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item, replace)]));
}

/** What the parser has in lists for no node: beside a function in FROM, its columns. */
function isAbsent(value: object): boolean {
  return Object.keys(value).length === 0;
}

const placeFields = new Set([
  'location',
  'name_location',
  'list_start',
  'list_end',
  'rexpr_list_start',
  'rexpr_list_end',
]);

/** A text that two trees share when they differ in nothing but places in their source and the order of their fields. */
export function withoutPlaces(node: unknown): string {
  return JSON.stringify(node, (key, value) => (placeFields.has(key) ? undefined : inOrder(value))) ?? '';
}

function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
