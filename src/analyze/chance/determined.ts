import { type Catalog, findColumn, setFunctions, uniqueKeysOf } from '../../catalog/catalog.js';
import { type ColumnUse, sourcesOf } from '../../ir/columns.js';
import { isPlainDistinct } from '../../ir/distinct.js';
import { isEquality, operatorName } from '../../ir/expression.js';
import type { DerivedSource, OpaqueSource, QueryTree, Scope, Source, TableSource } from '../../ir/nodes.js';
import { findNamed, referenceNames, usesOf } from '../../ir/resolve.js';
import type { Node } from '../../sql/parse.js';
import { withoutPlaces } from '../../sql/render.js';
import { walk } from '../../sql/walk.js';
import { oneValue } from '../one-value.js';
import { asText, Fixed, plainColumn } from './fixed.js';
import type { Spelling } from './spelling.js';
import { ordinalityOf } from './typing.js';
import { holdsAggregate, returnsSet, usesWithin } from './uses.js';

/** What the questions about one query share. */
export interface Question {
  readonly tree: QueryTree;
  readonly catalog: Catalog;
  readonly spelling: Spelling;
}

/** What is known of the rows of a scope for which some expressions have given values. */
export interface Determined {
  /** Sources that have one row at the most. */
  readonly sources: ReadonlySet<Source>;
  /** An expression has one value for all those rows, written in one way. */
  readonly shows: (expression: Node) => boolean;
  /** A column has one value for all those rows. */
  readonly fixes: (source: Source, column: string) => boolean;
  /** There is one such row at the most, before any grouping. */
  readonly one: boolean;
  /** There is one such row at the most. */
  readonly total: boolean;
}

/**
 * What is left to vary among the rows of a scope for which `given` are equal, and made of the same row of `row` if there is
 * one, the rows outside it being what they are.
 */
export function determine(question: Question, scope: Scope, given: readonly Node[], row?: Source): Determined {
  const { spelling } = question;
  const texts = new Set(given.map(withoutPlaces));
  const written = given.flatMap((expression) => asText(expression) ?? []);
  const fixed = new Fixed(scope, given, written);
  if (row !== undefined) fixed.sources.add(row);
  for (let before = -1; before !== fixed.size; ) {
    before = fixed.size;
    addEqual(question, scope, fixed);
    for (const source of scope.sources) if (isOneRow(question, source, fixed)) fixed.sources.add(source);
  }
  const one =
    !scope.listed && scope.sources.every((source) => fixed.sources.has(source)) && !returnsSet(question.catalog, scope);
  const shows = (expression: Node): boolean => {
    const text = withoutPlaces(expression);
    if (texts.has(text) && spelling.isOne(scope, expression)) return true;
    if (written.some((other) => withoutPlaces(other) === text)) return true;
    const uses = holdsAggregate(question.tree, expression) ? null : usesWithin(scope, expression);
    if (uses === null) return false;
    return uses.every(
      (use) => fixed.sources.has(use.source) || use.source.scope !== scope || isWritten(question, fixed, use),
    );
  };
  const grouped = scope.groups?.every((group) => texts.has(withoutPlaces(group)) || shows(group));
  const fixes = (source: Source, column: string): boolean => fixed.how(source, column) !== undefined;
  return { sources: fixed.sources, shows, fixes, one, total: scope.aggregated || (grouped ?? one) };
}

/** A column whose values, equal as they are, are written in one way. */
function isWritten({ spelling }: Question, fixed: Fixed, { source, column }: ColumnUse): boolean {
  if (column === null || fixed.how(source, column) === undefined) return false;
  if (fixed.isWritten({ source, column })) return true;
  const names =
    source.kind === 'table' ? [source.alias, source.columnNames.get(column) ?? column] : [source.alias, column];
  return spelling.isOne(source.scope, { ColumnRef: { fields: names.map((sval) => ({ String: { sval } })) } });
}

/** Columns that a condition equates with what is fixed already. */
function addEqual(question: Question, scope: Scope, fixed: Fixed): void {
  for (const condition of scope.conditions) {
    const { expression, binds } = condition;
    if (!isEquality(expression) || !('A_Expr' in expression)) continue;
    const { lexpr, rexpr } = expression.A_Expr;
    for (const [here, there] of [
      [lexpr, rexpr],
      [rexpr, lexpr],
    ] as [Node, Node][]) {
      const only = oneValue(question.tree, scope, condition, here);
      const use = only === undefined ? undefined : plainColumn(scope, only);
      if (use?.column == null || use.source.scope !== scope || (binds !== null && !binds.has(use.source))) continue;
      const others = usesOf(scope, there, question.tree.aggregates);
      const known = others?.every(
        (other) =>
          other.source.scope !== scope ||
          fixed.sources.has(other.source) ||
          (other.column !== null && fixed.how(other.source, other.column) !== undefined),
      );
      if (known) fixed.add(use, 'equal');
    }
  }
}

function isOneRow(question: Question, source: Source, fixed: Fixed): boolean {
  if (source.kind === 'table')
    return uniqueKeysOf(source.table).some((key) => key.every((name) => holdsKey(source, name, fixed)));
  if (source.kind === 'opaque') {
    const one = isOneOf(source, fixed) || isOneCall(question.catalog, source);
    return one && siblingsOf(source, source.item.fields).every((other) => fixed.sources.has(other));
  }
  if (!siblingsOf(source, source.select).every((sibling) => fixed.sources.has(sibling))) return false;
  return isOneDerivedRow(question, source, fixed);
}

/** `WITH ORDINALITY` numbers the rows of a function that is called once. */
function isOneOf({ item, scope, alias }: OpaqueSource, fixed: Fixed): boolean {
  const number = ordinalityOf({ item });
  const source = scope.sources.find((candidate) => candidate.alias === alias);
  return number !== undefined && source !== undefined && fixed.how(source, number) !== undefined;
}

/** A function in FROM that returns no set has one row, and so have VALUES of one. */
function isOneCall(catalog: Catalog, { item: { kind, fields } }: OpaqueSource): boolean {
  if (kind === 'SelectStmt') return fields.valuesLists?.length === 1;
  if (kind !== 'RangeFunction') return false;
  const calls = (fields.functions as Node[]).map((each) => ('List' in each ? each.List.items?.[0] : undefined));
  const sets = setFunctions(catalog);
  return calls.every(
    (call) => call !== undefined && 'FuncCall' in call && !sets.has(operatorName(call.FuncCall.funcname)),
  );
}

/** What stands beside a query or a function in FROM and is named in it (LATERAL): it has rows for each row of those. */
function siblingsOf({ scope, alias }: Source, item: unknown): Source[] {
  const named = new Set<Source>();
  walk(item, ({ kind, fields }) => {
    const found = kind === 'ColumnRef' ? findNamed(scope, referenceNames(fields)) : undefined;
    if (found?.scope === scope) for (const source of sourcesOf(found.item)) named.add(source);
    return undefined;
  });
  return [...named].filter((source) => source.alias !== alias);
}

/** Nulls are no duplicates for a key, but alike for an order. */
function holdsKey(source: TableSource, name: string, fixed: Fixed): boolean {
  const how = fixed.how(source, name);
  const column = findColumn(source.table, name);
  return how === 'equal' || (how === 'given' && column?.notNull === true && column.collation?.deterministic !== false);
}

function isOneDerivedRow(question: Question, source: DerivedSource, fixed: Fixed): boolean {
  const known = (name: string): boolean => fixed.how(source, name) !== undefined;
  const [branch, ...others] = source.branches;
  if (branch === undefined) return false;
  const { op, all, distinctClause } = source.select;
  const distinct = op !== undefined && op !== 'SETOP_NONE' ? !all : isPlainDistinct(distinctClause);
  if (distinct && source.columnNames.every(known)) return true;
  if (others.length > 0) return false;
  if (branch.single) return true;
  const given = branch.outputs.flatMap(({ expression }, place) =>
    known(source.columnNames[place] ?? '') ? [expression] : [],
  );
  return determine(question, branch, given).total;
}
