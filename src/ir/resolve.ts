import type { Node } from '../sql/parse.js';
import { walk } from '../sql/walk.js';
import { type Aggregates, callsAggregate } from './expression.js';
import type { DerivedSource, Scope, Source, TableSource } from './nodes.js';

/** A column of a source: of the table's own name where the source is a table. */
export interface ColumnUse {
  readonly source: Source;
  /** null: the whole row. */
  readonly column: string | null;
}

/** The names of a `ColumnRef`, `*` as null. */
export function referenceNames(reference: { fields?: Node[] }): (string | null)[] {
  return (reference.fields ?? []).map((field) => ('String' in field ? (field.String.sval ?? '') : null));
}

/** Looks a column reference up from a scope outwards; undefined when it names no single column of a source. */
export function resolveReference(scope: Scope, names: readonly (string | null)[]): ColumnUse | undefined {
  if (names.length === 1) {
    const only = scope.sources.length === 1 ? scope.sources[0] : undefined;
    return only === undefined || names[0] == null ? undefined : columnOf(only, names[0]);
  }
  const column = names.at(-1) as string | null;
  const source = findSource(scope, names.at(-2) as string);
  if (source === undefined) return undefined;
  return column === null ? { source, column: null } : columnOf(source, column);
}

export function findSource(scope: Scope | null, alias: string): Source | undefined {
  for (let at = scope; at !== null; at = at.parent) {
    const source = at.sources.find((candidate) => candidate.alias === alias);
    if (source !== undefined) return source;
  }
  return undefined;
}

export function columnOf(source: Source, name: string): ColumnUse | undefined {
  if (source.kind === 'table') {
    const own = ownColumn(source, name);
    return own === undefined ? undefined : { source, column: own };
  }
  if (source.kind === 'derived' && !source.columnNames.includes(name)) return undefined;
  return { source, column: name };
}

/** The table's own name of a column that goes by `name` in the query. */
export function ownColumn(source: TableSource, name: string): string | undefined {
  for (const [own, known] of source.columnNames) if (known === name) return own;
  return undefined;
}

/** Expressions that a column of a query in FROM stands for, one for each branch. */
export function definitions(source: DerivedSource, column: string): { scope: Scope; expression: Node }[] {
  const place = source.columnNames.indexOf(column);
  return source.branches.flatMap((scope) => {
    const output = scope.outputs[place];
    return output === undefined ? [] : [{ scope, expression: output.expression }];
  });
}

/**
 * Every column that an expression uses; null when it is made of something else than columns of sources (a subquery, an
 * aggregate, a window function, a name that can't be told).
 */
export function usesOf(scope: Scope, expression: Node, aggregates: Aggregates): ColumnUse[] | null {
  const uses: ColumnUse[] = [];
  let plain = !callsAggregate(expression, aggregates);
  walk(expression, ({ kind, fields }) => {
    if (kind === 'SelectStmt' || kind === 'GroupingFunc' || (kind === 'FuncCall' && fields.over !== undefined))
      plain = false;
    if (kind !== 'ColumnRef') return plain;
    const use = resolveReference(scope, referenceNames(fields));
    if (use === undefined) plain = false;
    else uses.push(use);
    return false;
  });
  return plain ? uses : null;
}
