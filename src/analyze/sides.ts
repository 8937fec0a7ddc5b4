import { type Catalog, findColumn } from '../catalog/catalog.js';
import { areSameIfEqual } from '../catalog/exact-types.js';
import { passesBarrier } from '../ir/barrier.js';
import { column, isColumnLike, operatorName } from '../ir/expression.js';
import type { QueryTree, Scope, TableSource } from '../ir/nodes.js';
import { definitions, referenceNames, resolveReference, usesOf } from '../ir/resolve.js';
import { typeOfName } from '../shape/types.js';
import type { Node } from '../sql/parse.js';
import { renderExpression, replaceNodes } from '../sql/render.js';
import { type Operand, type OperandCollation, schemaOf } from './equality.js';

/** An expression over the columns of one occurrence of a table: one side of a link. */
export interface Side extends Operand {
  readonly source: TableSource;
  /** The table's own column where the expression is nothing but one (a cast that changes no value aside). */
  readonly column: string | null;
  /** All columns that the expression uses. */
  readonly columns: readonly string[];
  /**
   * Whether the value may stand for equal ones of other rows, written differently: itself, or within an expression that
   * may tell them apart.
   */
  readonly merged: 'no' | 'itself' | 'within';
  /** The expression as SQL, the row going by `alias`. */
  readonly print: (alias: string) => string;
}

/**
 * The rows that an expression's value comes from: the expression itself where it names a table's columns, what it
 * stands for where it names those of a query in FROM (a side for each branch). `through`: only as far as a condition on
 * the value may be applied to those rows. Empty when it can't be told.
 */
export function expandSides(
  tree: QueryTree,
  scope: Scope,
  expression: Node,
  through: 'barriers' | 'no-barriers',
): Side[] {
  const uses = usesOf(scope, expression, tree.aggregates);
  const source = uses?.[0]?.source;
  if (uses === null || source === undefined) return [];
  if (uses.some((use) => use.source !== source || use.column === null)) return [];
  if (source.kind === 'opaque' || (source.nullable && !isColumnLike(expression))) return [];
  if (source.kind === 'table') {
    return [tableSide(tree.catalog, scope, source, expression, [...new Set(uses.map((use) => use.column as string))])];
  }
  return source.branches.flatMap((branch) => {
    let passes = true;
    const merged: Node[] = [];
    const below = replaceNodes(expression, (node) => {
      if (!('ColumnRef' in node)) return undefined;
      const name = resolveReference(scope, referenceNames(node.ColumnRef))?.column ?? '';
      const definition = definitions(source, name).find((candidate) => candidate.scope === branch)?.expression;
      if (definition === undefined || !passesBarrier(branch.barrier, definition)) passes = false;
      // what holds for a row need not hold for those that it was reached from
      if (source.recursion?.carried.has(source.columnNames.indexOf(name)) === false) passes = false;
      if (definition !== undefined && branch.merges && !isSame(tree, branch, definition)) merged.push(definition);
      return definition ?? node;
    });
    if (!passes && through === 'no-barriers') return [];
    const several = source.branches.length > 1;
    return expandSides(tree, branch, below, through).map((side) => ({
      ...side,
      collation: several ? null : implied(side),
      merged: merged.length === 0 ? side.merged : 'ColumnRef' in expression ? 'itself' : 'within',
    }));
  });
}

/** Whether equal values of an expression are written alike. */
function isSame(tree: QueryTree, scope: Scope, expression: Node): boolean {
  const sides = expandSides(tree, scope, expression, 'barriers');
  return sides.length > 0 && sides.every(areValuesSame);
}

export function areValuesSame({ type, collation }: Operand): boolean {
  if (type === null || collation === null) return false;
  return areSameIfEqual({ type, ...(collation.name === undefined ? {} : { collation: collation.name }) });
}

/** A query in FROM puts a collation out as if it were a column's. */
function implied({ collation }: Operand): OperandCollation | null {
  return collation === null ? null : { ...collation, explicit: false };
}

function tableSide(
  catalog: Catalog,
  scope: Scope,
  source: TableSource,
  expression: Node,
  columns: readonly string[],
): Side {
  const own = (node: Node): string | undefined => {
    if (!('ColumnRef' in node)) return undefined;
    const name = resolveReference(scope, referenceNames(node.ColumnRef))?.column;
    return name == null ? undefined : name;
  };
  return {
    source,
    column: plainColumn(expression, source, own),
    columns,
    merged: 'no',
    ...operandOf(catalog, source, expression, own),
    print: (alias) => {
      const text = renderExpression(
        replaceNodes(expression, (node) => {
          const name = own(node);
          return name === undefined ? undefined : column(alias, name);
        }),
      );
      return 'ColumnRef' in expression ? text : `(${text})`;
    },
  };
}

/** A column of an occurrence, by the table's own name of it. */
export function columnSide(source: TableSource, name: string): Side {
  const { type = null, collation } = findColumn(source.table, name) ?? {};
  return {
    source,
    column: name,
    columns: [name],
    merged: 'no',
    type,
    collation: { name: collation, explicit: false },
    print: (alias) => renderExpression(column(alias, name)),
  };
}

/** A cast from one character type to another leaves the bytes, and so the equality, as they are. */
function plainColumn(expression: Node, source: TableSource, own: (node: Node) => string | undefined): string | null {
  if ('ColumnRef' in expression) return own(expression) ?? null;
  if (!('TypeCast' in expression) || expression.TypeCast.arg === undefined) return null;
  const name = own(expression.TypeCast.arg);
  const type = source.table.columns.find((candidate) => candidate.name === name)?.type;
  const target = expression.TypeCast.typeName?.names?.at(-1);
  const isText = target !== undefined && 'String' in target && target.String.sval === 'text';
  return name !== undefined && type === 'character varying' && isText ? name : null;
}

/** The type and the collation of a column, of a cast of one, or of one with a collation of its own. */
function operandOf(
  catalog: Catalog,
  source: TableSource,
  expression: Node,
  own: (node: Node) => string | undefined,
): Operand {
  if ('ColumnRef' in expression) {
    const found = findColumn(source.table, own(expression) ?? '');
    if (found !== undefined) return { type: found.type, collation: { name: found.collation, explicit: false } };
  }
  if ('TypeCast' in expression && expression.TypeCast.arg !== undefined) {
    const { collation } = operandOf(catalog, source, expression.TypeCast.arg, own);
    return { type: typeOfName(catalog, expression.TypeCast.typeName), collation };
  }
  if ('CollateClause' in expression && expression.CollateClause.arg !== undefined) {
    const { type } = operandOf(catalog, source, expression.CollateClause.arg, own);
    const name = expression.CollateClause.collname ?? [];
    const written = { schema: schemaOf(name), name: operatorName(name), deterministic: false };
    return { type, collation: { name: written, explicit: true } };
  }
  return { type: null, collation: null };
}
