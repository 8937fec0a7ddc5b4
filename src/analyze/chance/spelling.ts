import { type Catalog, type Column, findColumn } from '../../catalog/catalog.js';
import { operatorName } from '../../ir/expression.js';
import type { QueryTree, Scope } from '../../ir/nodes.js';
import { referenceNames, resolveReference } from '../../ir/resolve.js';
import { isText } from '../../shape/types.js';
import type { Node } from '../../sql/parse.js';
import { walk } from '../../sql/walk.js';
import { type Typed, Typing } from './typing.js';

/**
 * Types whose equal values are written alike. Not so numeric (1.0 = 1.00), floating point (0 = -0), intervals
 * (1 month = 30 days), JSONB (numbers in it), nor types that are not the server's own.
 */
const faithful = new Set([
  ...['smallint', 'integer', 'bigint', 'oid', 'boolean', 'uuid', 'money', 'bytea', 'bit', 'bit varying', '"char"'],
  ...['text', 'character varying', 'character', 'name', 'date', 'time without time zone', 'time with time zone'],
  ...['timestamp without time zone', 'timestamp with time zone', 'inet', 'cidr', 'macaddr', 'macaddr8', 'pg_lsn'],
  ...['tsvector', 'int4range', 'int8range', 'tsrange', 'tstzrange', 'daterange'],
]);

/** What of a query's values is written in one way only. */
export class Spelling {
  /** Where a type can't be told: whether all that occur in the query are faithful. */
  readonly #allFaithful: boolean;
  readonly #typing: Typing;

  constructor(
    private readonly catalog: Catalog,
    tree: QueryTree,
  ) {
    this.#typing = new Typing(catalog, tree.recursions);
    const columns = tree.occurrences.flatMap(({ table, reads }) => table.columns.filter(({ name }) => reads.has(name)));
    this.#allFaithful =
      catalog.inexact === undefined &&
      catalog.usedTypes.every((type) => this.#isFaithful({ type })) &&
      columns.every((column) => this.#isFaithful(column) && isExactly(column));
  }

  /** Equal values of the expression are written alike. */
  isOne(scope: Scope, expression: Node): boolean {
    const typed = this.#typing.typeOf(scope, expression);
    if (typed === null) return this.#allFaithful;
    return this.#isFaithful(typed) && (!this.#holdsText(typed.type) || this.#isExact(scope, expression));
  }

  isFloat(scope: Scope, expression: Node): boolean {
    const type = this.#typing.typeOf(scope, expression)?.type;
    if (type !== undefined) return type === 'real' || type === 'double precision';
    return this.catalog.usedTypes.some((used) => used === 'real' || used === 'double precision');
  }

  #isFaithful({ type, scale }: Typed): boolean {
    if (scale !== undefined) return true;
    const info = this.catalog.types[type];
    if (info?.labels !== undefined) return true;
    const leaves = info?.leaves ?? [type.replace(/\[\]$/, '')];
    return (
      leaves.length > 0 && leaves.every((leaf) => faithful.has(leaf) || this.catalog.types[leaf]?.labels !== undefined)
    );
  }

  #holdsText(type: string): boolean {
    return (this.catalog.types[type]?.leaves ?? [type]).some(isText);
  }

  /** No collation that takes different texts for equal has a part in it. */
  #isExact(scope: Scope, expression: Node): boolean {
    const { inexact } = this.catalog;
    if (inexact === undefined) return true;
    let exact = true;
    walk(expression, ({ kind, fields }) => {
      if (kind === 'CollateClause' && inexact.some(({ name }) => name === operatorName(fields.collname))) exact = false;
      if (kind !== 'ColumnRef') return undefined;
      const use = resolveReference(scope, referenceNames(fields));
      const column =
        use?.source.kind === 'table' && use.column !== null ? findColumn(use.source.table, use.column) : undefined;
      if (column === undefined || !isExactly(column)) exact = false;
      return undefined;
    });
    return exact;
  }
}

/** Its collation takes no two different texts for equal. */
function isExactly({ collation }: Column): boolean {
  return collation?.deterministic !== false;
}
