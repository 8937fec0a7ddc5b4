import { type Catalog, findColumn, setFunctions, type Table } from '../../catalog/catalog.js';
import { isEquality, operatorName } from '../../ir/expression.js';
import type { DerivedSource, OpaqueSource, QueryTree, Scope, Source, TableSource } from '../../ir/nodes.js';
import { type ColumnUse, referenceNames, resolveReference, usesOf } from '../../ir/resolve.js';
import { isText } from '../../shape/types.js';
import type { Node } from '../../sql/parse.js';
import { withoutPlaces } from '../../sql/render.js';
import { visited, walk } from '../../sql/walk.js';
import { hasInheritors } from '../hops.js';
import { ordinalityOf, type Spelling } from './spelling.js';

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

/** What is left to vary among the rows of a scope for which `given` are equal, the rows outside it being what they are. */
export function determine(question: Question, scope: Scope, given: readonly Node[]): Determined {
  const { spelling } = question;
  const texts = new Set(given.map(withoutPlaces));
  const written = given.flatMap((expression) => asText(expression) ?? []);
  const fixed = new Fixed(scope, given, written);
  for (let before = -1; before !== fixed.size; ) {
    before = fixed.size;
    addEqual(question, scope, fixed);
    for (const source of scope.sources) if (isOneRow(question, source, fixed)) fixed.sources.add(source);
  }
  const one = scope.sources.every((source) => fixed.sources.has(source)) && !returnsSet(question, scope);
  const shows = (expression: Node): boolean => {
    const text = withoutPlaces(expression);
    if (texts.has(text) && spelling.isOne(scope, expression)) return true;
    if (written.some((other) => withoutPlaces(other) === text)) return true;
    const uses = holdsAggregate(question, expression) ? null : usesWithin(scope, expression);
    if (uses === null) return false;
    return uses.every(
      (use) => fixed.sources.has(use.source) || use.source.scope !== scope || isWritten(question, fixed, use),
    );
  };
  const grouped = scope.groups?.every((group) => texts.has(withoutPlaces(group)) || shows(group));
  const fixes = (source: Source, column: string): boolean => fixed.how(source, column) !== undefined;
  return { sources: fixed.sources, shows, fixes, one, total: scope.aggregated || (grouped ?? one) };
}

/**
 * The columns of the scope's own sources, and of those outside, that an expression names, subqueries included; in those
 * the server's text has every column with its alias. null where a name can't be told.
 */
function usesWithin(scope: Scope, expression: Node): ColumnUse[] | null {
  const uses: ColumnUse[] = [];
  let depth = 0;
  let known = true;
  const visit = (value: unknown): void => {
    walk(value, ({ kind, fields }) => {
      if (kind === 'SelectStmt') {
        depth++;
        visit(Object.values(fields));
        depth--;
        return false;
      }
      if (kind !== 'ColumnRef') return undefined;
      const names = referenceNames(fields);
      const use = resolveReference(scope, names);
      const own = depth === 0 || scope.sources.some(({ alias }) => alias === names.at(-2));
      if (use !== undefined && own) uses.push(use);
      else if (own) known = false;
      return undefined;
    });
  };
  visit(expression);
  return known ? uses : null;
}

/** What a conversion to text is of: values that have the same text are written alike. */
function asText(expression: Node): Node | undefined {
  if (!('TypeCast' in expression) || operatorName(expression.TypeCast.typeName?.names) !== 'text') return undefined;
  return expression.TypeCast.arg;
}

/** Columns and sources that have one value, or one row. */
class Fixed {
  readonly sources = new Set<Source>();
  readonly #columns = new Map<Source, Map<string, 'given' | 'equal'>>();

  readonly #written: ColumnUse[] = [];

  /** `written`: those that are given as texts, too. */
  constructor(scope: Scope, given: readonly Node[], written: readonly Node[]) {
    for (const expression of [...given, ...written]) {
      const use = plainColumn(scope, expression);
      if (use?.column == null) continue;
      this.add(use, 'given');
      if (written.includes(expression)) this.#written.push(use);
    }
  }

  isWritten({ source, column }: ColumnUse): boolean {
    return this.#written.some((use) => use.source === source && use.column === column);
  }

  get size(): number {
    return this.sources.size + [...this.#columns.values()].reduce((sum, columns) => sum + columns.size, 0);
  }

  /** `equal`: by a condition that no null meets. */
  add({ source, column }: ColumnUse, how: 'given' | 'equal'): void {
    const columns = this.#columns.get(source) ?? new Map<string, 'given' | 'equal'>();
    if (columns.get(column ?? '') !== 'equal') columns.set(column ?? '', how);
    this.#columns.set(source, columns);
  }

  how(source: Source, column: string): 'given' | 'equal' | undefined {
    return this.#columns.get(source)?.get(column);
  }
}

function plainColumn(scope: Scope, expression: Node): ColumnUse | undefined {
  const { kind, fields } = visited(expression);
  return kind === 'ColumnRef' ? resolveReference(scope, referenceNames(fields)) : undefined;
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
  for (const { expression, binds } of scope.conditions) {
    if (!isEquality(expression) || !('A_Expr' in expression) || (expression.A_Expr.name?.length ?? 2) > 1) continue;
    const { lexpr, rexpr } = expression.A_Expr;
    for (const [here, there] of [
      [lexpr, rexpr],
      [rexpr, lexpr],
    ] as [Node, Node][]) {
      const use = plainColumn(scope, here);
      if (use?.column == null || use.source.scope !== scope || (binds !== null && !binds.has(use.source))) continue;
      if (!comparesExactly(question, use)) continue;
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

/** Where some collation takes different texts for equal, a condition may find several rows of a unique text. */
function comparesExactly({ catalog }: Question, { source, column }: ColumnUse): boolean {
  if (catalog.inexact === undefined) return true;
  const type = source.kind === 'table' ? findColumn(source.table, column ?? '')?.type : undefined;
  return type !== undefined && !(catalog.types[type]?.leaves ?? [type]).some(isText);
}

function isOneRow(question: Question, source: Source, fixed: Fixed): boolean {
  if (source.kind === 'table')
    return keysOf(source.table).some((key) => key.every((name) => holdsKey(source, name, fixed)));
  if (source.kind === 'opaque') {
    return isOneOf(source, fixed) && siblingsOf(source, source.item.fields).every((other) => fixed.sources.has(other));
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

/** What stands beside a query or a function in FROM and is named in it (LATERAL): it has rows for each row of those. */
function siblingsOf({ scope, alias }: Source, item: unknown): Source[] {
  const named = new Set<unknown>();
  walk(item, ({ kind, fields }) => {
    if (kind === 'ColumnRef') named.add(referenceNames(fields).at(-2) ?? referenceNames(fields)[0]);
    return undefined;
  });
  return scope.sources.filter((source) => source.alias !== alias && named.has(source.alias));
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

/** `SELECT DISTINCT`, which the parser gives an empty node for. */
export function isPlainDistinct(clause: readonly Node[] | undefined): boolean {
  return clause?.every((node) => Object.keys(node).length === 0) ?? false;
}

/** Unique keys of all rows that the table's name stands for. */
export function keysOf(table: Table): readonly (readonly string[])[] {
  return hasInheritors(table) ? [] : table.uniqueKeys;
}

/** A function in the select list gives several rows for one. */
function returnsSet({ catalog }: Question, scope: Scope): boolean {
  const names = setFunctions(catalog);
  let found = false;
  for (const { expression } of scope.outputs) {
    walk(expression, ({ kind, fields }) => {
      if (kind === 'SelectStmt') return false;
      if (kind === 'FuncCall' && names.has(operatorName(fields.funcname))) found = true;
      return undefined;
    });
  }
  return found;
}

function holdsAggregate({ tree }: Question, expression: Node): boolean {
  let found = false;
  walk(expression, ({ kind, fields }) => {
    if (kind === 'SelectStmt') return false;
    if (kind === 'FuncCall' && (fields.over !== undefined || tree.aggregates.has(operatorName(fields.funcname))))
      found = true;
    if (kind === 'JsonArrayAgg' || kind === 'JsonObjectAgg') found = true;
    return undefined;
  });
  return found;
}
