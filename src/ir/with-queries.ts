import type { Node, SelectStmt } from '../sql/parse.js';
import { branchesOf } from './branches.js';
import { rename, textsOf } from './expression.js';
import type { OpaqueSource, Recursion, Scope } from './nodes.js';
import { outputsOf } from './outputs.js';
import type { Build, WithQueries, WithQuery } from './reading.js';
import { referenceNames, resolveReference } from './resolve.js';

/** The queries that a SELECT's text can name: those around it, and those of its own WITH. Recursive ones see each other. */
export function addWithQueries(select: SelectStmt, parent: Scope | null, outer: WithQueries): WithQueries {
  const all = new Map(outer);
  const recursive = select.withClause?.recursive === true;
  for (const node of select.withClause?.ctes ?? []) {
    if (!('CommonTableExpr' in node)) continue;
    const { ctename, ctequery, aliascolnames } = node.CommonTableExpr;
    if (ctename === undefined || ctequery === undefined || !('SelectStmt' in ctequery)) continue;
    const columnNames = textsOf(aliascolnames);
    const withQueries = recursive ? all : new Map(all);
    const addedNames = namesAdded(node.CommonTableExpr);
    all.set(ctename, { select: ctequery.SelectStmt, columnNames, parent, withQueries, addedNames, recursive });
  }
  return all;
}

function namesAdded({ search_clause, cycle_clause }: Extract<Node, { CommonTableExpr: unknown }>['CommonTableExpr']) {
  const names = [search_clause?.search_seq_column, cycle_clause?.cycle_mark_column, cycle_clause?.cycle_path_column];
  return names.filter((name) => name !== undefined);
}

/** Its columns, before it is read: those of its first branch. */
export function columnsOfQuery({ select, columnNames, addedNames }: WithQuery): string[] {
  const [first = select] = branchesOf(select);
  const names = outputsOf(first).map(({ name }) => name);
  return [...rename(names, columnNames), ...addedNames];
}

/** Reads a WITH query where it is named, with what it is where it names itself. */
export function readWithQuery(
  build: Build,
  name: string,
  query: WithQuery,
  path: string,
): { branches: Scope[]; recursion: Recursion | null } {
  const selves: OpaqueSource[] = [];
  const known = query.recursive ? new Map(query.withQueries).set(name, { ...query, selves }) : query.withQueries;
  const branches = build.readSelect(query.select, query.parent, known, path);
  const [self] = selves;
  const term = self === undefined ? undefined : branches.find((branch) => isWithin(self.scope, branch));
  if (self === undefined || term === undefined) return { branches, recursion: null };
  const anchors = branches.filter((branch) => branch !== term);
  const columnNames = columnsOfQuery(query);
  const recursion: Recursion = { name, anchors, term, self, columnNames, carried: carriedOver(term, self) };
  build.recursions.push(recursion);
  return { branches, recursion };
}

/** Whether a scope is another one, or that of a query in its FROM. */
export function isWithin(scope: Scope, other: Scope): boolean {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.container?.scope) if (at === other) return true;
  return false;
}

/** The columns that each row takes over from the one that it was reached from: as it began, so they are to the end. */
function carriedOver(term: Scope, self: OpaqueSource): ReadonlySet<number> {
  const places = term.outputs.flatMap(({ expression }, place) => {
    const use = 'ColumnRef' in expression ? resolveReference(term, referenceNames(expression.ColumnRef)) : undefined;
    return use?.source === self && use.column === self.columnNames?.[place] ? [place] : [];
  });
  return new Set(term.barrier.kind === 'none' ? places : []);
}
