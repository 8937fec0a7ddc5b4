import { isNode, readNodeTree, type TreeNode, type TreeValue, walkNodes } from './node-tree.js';
import { type NodeType, nodeTypes } from './node-types.js';

/** Object identifiers of what a query calls and of the types its values take on. */
export interface Usage {
  readonly functions: readonly number[];
  readonly operators: readonly number[];
  /** Operators, each with a collation that it is called under: 0 for none. */
  readonly calls: readonly { readonly operator: number; readonly collation: number }[];
  readonly types: readonly number[];
  readonly parsedTypes: readonly number[];
  readonly collations: readonly number[];
  /** Types of nodes of which nothing is known. */
  readonly unknown: readonly string[];
  /** Columns of joins' rows, whose names the server's text leaves out. */
  readonly unnamed: readonly string[];
}

const kinds = ['functions', 'operators', 'types', 'parsed', 'collations'] as const;

/** Reads what a stored query (`pg_rewrite.ev_action`) depends on, from every node of its tree. */
export function readUsage(action: string): Usage {
  const found: Record<keyof NodeType, Set<number>> = {
    functions: new Set(),
    operators: new Set(),
    types: new Set(),
    parsed: new Set(),
    collations: new Set(),
  };
  const calls = new Map<string, Usage['calls'][number]>();
  const unknown = new Set<string>();
  const unnamed = new Set<string>();
  for (const value of readNodeTree(action)) {
    walkNodes(value, (node) => {
      const type = nodeTypes[node.name];
      if (type === undefined) unknown.add(node.name);
      const [operator = 0] = oidsIn(node, 'opno');
      const [collation = 0] = oidsIn(node, 'inputcollid');
      if (operator > 0) calls.set(`${operator} ${collation}`, { operator, collation });
      for (const kind of kinds) collect(node, type?.[kind] ?? [], found[kind]);
      for (const oid of convertedTypes(node)) found.parsed.add(oid);
      for (const name of namesLost(node)) unnamed.add(name);
    });
  }
  const { functions, operators, types, parsed, collations } = found;
  return {
    functions: sorted(functions),
    operators: sorted(operators),
    calls: [...calls.values()],
    types: sorted(types),
    parsedTypes: sorted(parsed),
    collations: sorted(collations),
    unknown: [...unknown].sort(),
    unnamed: [...unnamed].sort(),
  };
}

/** Types that a function of XML or SQL/JSON converts what it finds to. */
function convertedTypes(node: TreeNode): number[] {
  if (node.name === 'TABLEFUNC' && Number(node.fields.get('functype')?.[0] ?? 0) === 0) return oidsIn(node, 'coltypes');
  const returning = node.name === 'JSONEXPR' ? node.fields.get('returning')?.[0] : undefined;
  return returning !== undefined && isNode(returning) ? oidsIn(returning, 'typid') : [];
}

/** The row of a join is written `ROW(a.id, …)`, whose columns are `f1`, `f2` and so on when the text is read again. */
function namesLost(node: TreeNode): string[] {
  const names = node.name === 'ROWEXPR' ? node.fields.get('colnames')?.[0] : undefined;
  if (!Array.isArray(names)) return [];
  return (names as readonly TreeValue[])
    .map((name) => String(name).replace(/^"|"$/g, ''))
    .filter((name, place) => name !== `f${place + 1}`);
}

function collect(node: TreeNode, fields: readonly string[], into: Set<number>): void {
  for (const field of fields) for (const oid of oidsIn(node, field)) into.add(oid);
}

/** A field is one object identifier, or a list of them, which is written `(o 1 2 3)`. */
function oidsIn(node: TreeNode, field: string): number[] {
  const value: TreeValue | undefined = node.fields.get(field)?.[0];
  const items = Array.isArray(value) ? value.slice(1) : [value];
  return items.map(Number).filter((oid) => oid > 0);
}

function sorted(values: Set<number>): number[] {
  return [...values].sort((a, b) => a - b);
}
