import { compareText, sameRelation } from '../base/names.js';
import type { Catalog, Table } from '../catalog/catalog.js';
import type { QueryTree, Scope, TableSource } from '../ir/nodes.js';
import type { Node, SelectStmt } from '../sql/parse.js';
import { isPrintable, replaceNodes } from '../sql/render.js';
import { walk } from '../sql/walk.js';
import { type Member, objectPairs } from './constructors.js';
import type { Root } from './root.js';

/**
 * What a change of one table can show in: members of one column's object, and nothing else, neither which documents there
 * are nor what stands beside. Computing these members is then enough, and chosen where others take long to compute.
 */
export interface Subtree {
  readonly table: Table;
  /** The output column. */
  readonly output: string;
  /** Keys of the members, sorted. */
  readonly members: readonly string[];
  /** The query of nothing but the documents' keys and an object of these members, as an expression. */
  readonly query: Node;
}

/** The subtree of each table that has one. */
export function findSubtrees(select: SelectStmt, tree: QueryTree, catalog: Catalog, root: Root): Subtree[] {
  if (tree.root.groups !== null || tree.root.aggregated || select.sortClause !== undefined) return [];
  const objects = tree.root.outputs.flatMap(({ name, expression }) => {
    const members = objectPairs(expression);
    return members === undefined ? [] : [{ output: name, expression, members }];
  });
  return catalog.tables
    .filter((table) => !hasRelatives(catalog, table))
    .flatMap((table) => {
      const sources = tree.occurrences.filter((source) => sameRelation(source.table, table));
      return objects.flatMap(({ output, expression, members }): Subtree[] => {
        const own = sources.map((source) => members.find((member) => isWithin(tree, source, member)));
        const shown = members.filter((member) => own.includes(member));
        const others = members.filter((member) => !shown.includes(member));
        if (shown.length === 0 || own.includes(undefined) || !others.some((member) => isCostly(tree, catalog, member)))
          return [];
        const query = queryOf(select, tree, root, output, expression, shown);
        const keys = shown.map(({ key }) => key).sort(compareText);
        return isPrintable(query) ? [{ table, output, members: keys, query }] : [];
      });
    });
}

/** Whether a statement on the table changes rows of another one that the view reads, or the other way round. */
function hasRelatives({ tables }: Catalog, table: Table): boolean {
  const includes = (upper: Table, lower: Table): boolean => upper.descendants.some((each) => sameRelation(each, lower));
  return tables.some((other) => includes(table, other) || includes(other, table));
}

/** Whether an occurrence stands in a subquery of a member. */
function isWithin(tree: QueryTree, { scope }: TableSource, { expression }: Member): boolean {
  const scopes = new Set<Scope | undefined>();
  walk(expression, ({ kind, fields }) => {
    if (kind === 'SelectStmt') scopes.add(tree.scopes.get(fields as SelectStmt));
    return undefined;
  });
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (scopes.has(at)) return true;
  return false;
}

/**
 * Whether computing a member takes longer than keeping it. The extension's function keeps it as bytes; without it, a
 * document is copied value by value, which takes longer than a look at another row, and not as long as gathering many.
 */
function isCostly(tree: QueryTree, { patch }: Catalog, { expression }: Member): boolean {
  let costly = false;
  walk(expression, ({ kind, fields }) => {
    if (kind !== 'SelectStmt') return undefined;
    costly ||= patch?.kind === 'extension' || tree.scopes.get(fields as SelectStmt)?.aggregated === true;
    return undefined;
  });
  return costly;
}

/** The query with the keys and the object alone in its list, and in the object the members alone. */
function queryOf(
  select: SelectStmt,
  tree: QueryTree,
  root: Root,
  output: string,
  object: Node,
  members: readonly Member[],
): Node {
  const wanted = [...root.key.map((key) => key.output), output];
  const targetList = (select.targetList ?? []).filter((_, place) =>
    wanted.includes(tree.root.outputs[place]?.name ?? ''),
  );
  const kept = new Set(members.map(({ expression }) => expression));
  const subselect = replaceNodes({ SelectStmt: { ...select, targetList } }, (node) => {
    if (node !== object || !('FuncCall' in node)) return undefined;
    const args = node.FuncCall.args ?? [];
    const isKept = (place: number): boolean => kept.has(args[place - (place % 2) + 1] as Node);
    return { FuncCall: { ...node.FuncCall, args: args.filter((_, place) => isKept(place)) } };
  });
  return { SubLink: { subLinkType: 'EXPR_SUBLINK', subselect } };
}
