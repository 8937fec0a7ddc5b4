import { readNodeTree, type TreeNode, walkNodes } from './node-tree.js';

/** Object identifiers of what a query calls and of the types its values take on. */
export interface Usage {
  readonly functions: readonly number[];
  readonly operators: readonly number[];
  /** Operators, each with a collation that it is called under: 0 for none. */
  readonly calls: readonly { readonly operator: number; readonly collation: number }[];
  readonly types: readonly number[];
  readonly parsedTypes: readonly number[];
}

const functionFields = ['funcid', 'aggfnoid', 'winfnoid'];
const operatorFields = ['opno'];
/** A `VAR` is left out: what it passes through is known from the columns that are read. */
const typeFields = [
  'consttype',
  'funcresulttype',
  'opresulttype',
  'aggtype',
  'wintype',
  'resulttype',
  'coalescetype',
  'casetype',
  'array_typeid',
  'minmaxtype',
];

/** Reads which functions, operators and types occur in a stored query (`pg_rewrite.ev_action`). */
export function readUsage(action: string): Usage {
  const functions = new Set<number>();
  const operators = new Set<number>();
  const calls = new Map<string, Usage['calls'][number]>();
  const types = new Set<number>();
  const parsedTypes = new Set<number>();
  for (const value of readNodeTree(action)) {
    walkNodes(value, (node) => {
      collect(node, functionFields, functions);
      collect(node, operatorFields, operators);
      const operator = Number(node.fields.get('opno')?.[0]);
      const collation = Number(node.fields.get('inputcollid')?.[0] ?? 0);
      if (operator > 0) calls.set(`${operator} ${collation}`, { operator, collation });
      collect(node, typeFields, types);
      if (node.name === 'COERCEVIAIO') collect(node, ['resulttype'], parsedTypes);
      // A column list of a row comparison names its operators in a list of its own.
      if (node.name === 'ROWCOMPAREEXPR') collectList(node, 'opnos', operators);
      if (node.name === 'RANGETBLFUNCTION') collectList(node, 'funccoltypes', types);
    });
  }
  return {
    functions: sorted(functions),
    operators: sorted(operators),
    calls: [...calls.values()],
    types: sorted(types),
    parsedTypes: sorted(parsedTypes),
  };
}

function collect(node: TreeNode, fields: readonly string[], into: Set<number>): void {
  for (const field of fields) {
    const oid = Number(node.fields.get(field)?.[0]);
    if (oid > 0) into.add(oid);
  }
}

/** A list of object identifiers is written `(o 1 2 3)`. */
function collectList(node: TreeNode, field: string, into: Set<number>): void {
  const list = node.fields.get(field)?.[0];
  if (typeof list !== 'object' || !Array.isArray(list)) return;
  for (const item of list.slice(1)) if (Number(item) > 0) into.add(Number(item));
}

function sorted(values: Set<number>): number[] {
  return [...values].sort((a, b) => a - b);
}
