import type { ResTarget } from 'libpg-query';
import type { Node, SelectStmt } from '../sql/parse.js';
import type { Output } from './nodes.js';
import { valuesOutputs } from './values.js';

/** The columns that a SELECT puts out. */

export function targetsOf(select: SelectStmt): ResTarget[] {
  return (select.targetList ?? []).flatMap((node) => ('ResTarget' in node ? [node.ResTarget] : []));
}

export function outputsOf(select: SelectStmt): Output[] {
  if (select.valuesLists !== undefined) return valuesOutputs(select);
  return targetsOf(select).map(({ name, val }) => ({ name: name ?? impliedName(val), expression: val as Node }));
}

/** A target without a name of its own goes by its column's; the server writes a name wherever there is none. */
function impliedName(value: Node | undefined): string {
  const last = value !== undefined && 'ColumnRef' in value ? value.ColumnRef.fields?.at(-1) : undefined;
  return last !== undefined && 'String' in last ? (last.String.sval ?? '') : '';
}
