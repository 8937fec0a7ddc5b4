import {
  type CalledOperator,
  type Catalog,
  type Collation,
  type Column,
  findColumn,
  type Table,
} from '../catalog/catalog.js';
import { operatorName } from '../ir/expression.js';
import type { Node } from '../sql/parse.js';

/** What is known of one side of a comparison. */
export interface Operand {
  /** null: can't be told. */
  readonly type: string | null;
  /** What the side is compared by, if the other one doesn't say otherwise; null: can't be told. */
  readonly collation: OperandCollation | null;
}

export interface OperandCollation {
  /** undefined: the database's own, or none. */
  readonly name: Collation | undefined;
  /** Written as COLLATE. */
  readonly explicit: boolean;
}

/**
 * The operator of a comparison among those that the query calls, if it is the equality of a b-tree: transitive, with
 * equal values equal to the same values. Null where it is none, or can't be told. A name without a schema is the
 * server's own; `anywhere`: one that the text doesn't show (USING).
 */
export function findEquality(
  catalog: Catalog,
  name: readonly Node[] | 'anywhere',
  left: Operand,
  right: Operand,
): CalledOperator | null {
  const schema = name === 'anywhere' ? null : schemaOf(name);
  const named = catalog.operators.filter(
    (operator) =>
      operator.name === (name === 'anywhere' ? '=' : operatorName([...name])) &&
      (schema === null || operator.schema === schema),
  );
  const typed = named.filter((each) => takes(each.left, left.type) && takes(each.right, right.type));
  const found = only(typed.length === 0 ? named : typed, left.collation, right.collation);
  return found !== undefined && found.btree.length > 0 ? found : null;
}

/** The schema that an operator's name is looked up in. */
export function schemaOf(name: readonly Node[]): string {
  return name.length > 1 ? operatorName(name.slice(0, -1)) : 'pg_catalog';
}

function takes(parameter: string, type: string | null): boolean {
  const plain = type === 'character varying' ? 'text' : type;
  return type === null || parameter === plain || parameter === 'record' || parameter.startsWith('any');
}

/** One that is left, or the one under the collation that follows from the two sides. */
function only(
  operators: readonly CalledOperator[],
  left: OperandCollation | null,
  right: OperandCollation | null,
): CalledOperator | undefined {
  const [first, ...others] = operators;
  if (others.length === 0) return first;
  if (left === null || right === null) return undefined;
  const [stronger, weaker] =
    right.explicit || (!left.explicit && left.name === undefined) ? [right, left] : [left, right];
  const collation = stronger.explicit ? stronger.name : (stronger.name ?? weaker.name);
  const under = operators.filter((operator) =>
    collation === undefined ? isDefault(operator.collation) : sameCollation(operator.collation, collation),
  );
  return under.length === 1 ? under[0] : undefined;
}

/** The database's own, or none. */
function isDefault(collation: Collation | null | undefined): boolean {
  return collation == null || (collation.schema === 'pg_catalog' && collation.name === 'default');
}

function sameCollation(a: Collation | null | undefined, b: Collation | null | undefined): boolean {
  if (isDefault(a) || isDefault(b)) return isDefault(a) && isDefault(b);
  return a?.schema === b?.schema && a?.name === b?.name;
}

/** What two of the server's own equalities, or one and the same, have in common; null where that is nothing. */
export function sharedEquality(a: CalledOperator, b: CalledOperator | null): CalledOperator | null {
  if (b === null || !sameCollation(a.collation, b.collation)) return null;
  const same = a.schema === b.schema && a.name === b.name && a.left === b.left && a.right === b.right;
  if (!(same && a.left === a.right) && !(a.schema === 'pg_catalog' && b.schema === 'pg_catalog')) return null;
  const btree = a.btree.filter((family) => b.btree.includes(family));
  return btree.length === 0 ? null : { ...a, btree, hash: a.hash.filter((family) => b.hash.includes(family)) };
}

/** Whether two columns are of one type, compared in one way. */
export function areAlike(a: Column | undefined, b: Column | undefined): boolean {
  return a !== undefined && a.type === b?.type && sameCollation(a.collation, b.collation);
}

/**
 * Whether values that a comparison finds equal to one value are equal by their own type and collation, which keys and
 * grouping go by.
 */
export function tellsApart({ types }: Catalog, equality: CalledOperator | null, { type, collation }: Operand): boolean {
  const family = types[type ?? '']?.btree;
  if (equality === null || family === undefined || !equality.btree.includes(family)) return false;
  if (equality.collation?.deterministic !== false) return true;
  return collation !== null && sameCollation(equality.collation, collation.name);
}

/** The same of a column's values: so a key finds one row. */
export function findsOne(
  catalog: Catalog,
  equality: CalledOperator | null,
  table: Table,
  name: string | null,
): boolean {
  const column = name === null ? undefined : findColumn(table, name);
  if (column === undefined) return false;
  return tellsApart(catalog, equality, { type: column.type, collation: { name: column.collation, explicit: false } });
}

/** Whether a comparison finds the rows that the column's own type and collation call equal, and no others. */
export function isOwnEquality(
  catalog: Catalog,
  equality: CalledOperator | null,
  table: Table,
  name: string | null,
): boolean {
  if (!findsOne(catalog, equality, table, name)) return false;
  const own = name === null ? undefined : findColumn(table, name)?.collation;
  return own === undefined || own.deterministic || sameCollation(equality?.collation, own);
}

/** Whether what an operator calls equal has one hash, by the types' own functions under the operator's collation. */
export function isHashable(catalog: Catalog, equality: CalledOperator | null, left: Operand, right: Operand): boolean {
  const families = [
    [equality?.left, left.type],
    [equality?.right, right.type],
  ].map(([declared, type]) => catalog.types[type ?? declared ?? '']?.hash);
  const [family] = families;
  return family !== undefined && families[1] === family && (equality?.hash.includes(family) ?? false);
}
