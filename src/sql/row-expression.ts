import { type Node, parseSync } from 'libpg-query';
import { renderExpression, replaceNodes, withoutPlaces } from './render.js';

/** An expression over a row's columns as the row's own table has it: without what the row goes by. */
export function ofOwnColumns(text: string): string {
  return renderExpression(read(text));
}

/** Whether two texts are one expression of a row's columns, whatever the row goes by. */
export function isSameOfColumns(a: string, b: string): boolean {
  return withoutPlaces(read(a)) === withoutPlaces(read(b));
}

function read(text: string): Node {
  const statement = parseSync(`SELECT ${text}`).stmts?.[0]?.stmt;
  const target = statement && 'SelectStmt' in statement ? statement.SelectStmt.targetList?.[0] : undefined;
  const value = target && 'ResTarget' in target ? target.ResTarget.val : undefined;
  return replaceNodes(value as Node, (node) =>
    'ColumnRef' in node ? { ColumnRef: { fields: (node.ColumnRef.fields ?? []).slice(-1) } } : undefined,
  );
}
