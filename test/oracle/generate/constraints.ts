import { type Action, type Constraint, columnOf, type Link, type Table } from '../spec/schema.js';
import type { TypeName } from '../spec/types.js';
import type { Random } from './random.js';

/** The foreign key of a link, or null for one that is only meant. */
export function constraintFor(
  random: Random,
  table: Table,
  target: Table,
  link: Link,
  inKey: boolean,
): Constraint | null {
  if (!random.chance(0.75)) return null;
  const typesOf = (of: Table, names: readonly string[]) => names.map((name) => columnOf(of, name).type);
  const referenced = typesOf(target, link.targetColumns);
  // From 18 on, the server refuses a foreign key between these two.
  const mixed = (one: TypeName, other: TypeName | undefined) => one !== other && [one, other].includes('folded');
  if (typesOf(table, link.columns).some((type, i) => mixed(type, referenced[i]))) return null;
  const nullable = !inKey && link.columns.every((column) => !columnOf(table, column).notNull);
  const actions: [number, Action][] = [
    [4, 'NO ACTION'],
    [4, 'CASCADE'],
  ];
  if (nullable) actions.push([3, 'SET NULL'], [1, 'SET DEFAULT']);
  return {
    deferrable: random.chance(0.2),
    notValid: table.partitions === 0 && target.partitions === 0 && random.chance(0.08),
    onDelete: random.weighted(actions),
    onUpdate: random.weighted(actions),
  };
}
