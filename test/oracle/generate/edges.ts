import type { Link, Table } from '../spec/schema.js';
import type { TypeName } from '../spec/types.js';
import type { Expression } from '../spec/view.js';
import { column, columns, isExact, isOrdered, type Occurrence, term, type World } from './world.js';

/** A way from an occurrence to the rows of a table. */
export type Edge =
  | { readonly kind: 'up'; readonly link: Link; readonly table: Table }
  | { readonly kind: 'down'; readonly link: Link; readonly table: Table }
  | {
      readonly kind: 'through';
      readonly link: Link;
      readonly middle: Table;
      readonly onward: Link;
      readonly table: Table;
    };

/** To the one row that a link of the occurrence's own names. */
export function upwards(world: World, { table }: Occurrence): Edge[] {
  return (table?.links ?? []).map((link) => ({ kind: 'up', link, table: world.table(link.target) }));
}

/** To the rows whose links name this one. */
export function downwards(world: World, { table }: Occurrence): Edge[] {
  if (table === null) return [];
  return world.tables.flatMap((child) =>
    child.links
      .filter((link) => link.target === table.name)
      .map((link) => ({ kind: 'down', link, table: child }) as const),
  );
}

/** Over a table that links to both ends. */
export function throughs(world: World, occurrence: Occurrence): Edge[] {
  return downwards(world, occurrence).flatMap(({ link, table: middle }) =>
    middle.links
      .filter((onward) => onward !== link)
      .map((onward) => ({ kind: 'through', link, middle, onward, table: world.table(onward.target) }) as const),
  );
}

/** What makes a row of `child` belong to a row of `parent`, in one of the ways that people write it. */
export function linkCondition(world: World, child: Occurrence, link: Link, parent: Occurrence): Expression[] {
  const { random } = world;
  const pairs = link.columns.map(
    (name, i) => [column(child, name), column(parent, link.targetColumns[i] as string)] as const,
  );
  const style = random.weighted([
    [40, 'equal'],
    [30, 'reversed'],
    [6, 'row'],
    [3, 'in'],
    [3, 'distinct'],
    [3, 'cast'],
  ]);
  if (style === 'row' && pairs.length > 1) {
    const pattern = (count: number) => `(${Array(count).fill('{}').join(', ')})`;
    const sides = [...pairs.map(([own]) => own), ...pairs.map(([, other]) => other)];
    return [term('row equality', 'boolean', `${pattern(pairs.length)} = ${pattern(pairs.length)}`, ...sides)];
  }
  return pairs.map(([own, other]) => {
    if (style === 'reversed') return term('key equality', 'boolean', '{} = {}', other, own);
    if (style === 'in') return term('IN list', 'boolean', '{} IN ({})', own, other);
    if (style === 'distinct') return term('IS NOT DISTINCT FROM', 'boolean', '{} IS NOT DISTINCT FROM {}', own, other);
    if (style === 'cast') return term('equality of expressions', 'boolean', '{}::text = {}::text', own, other);
    return term('key equality', 'boolean', '{} = {}', own, other);
  });
}

/** Equal values that identify neither row, or a range; null where no columns match. */
export function valueCondition(world: World, inner: Occurrence, outer: Occurrence): Expression | null {
  const { random } = world;
  const texts: readonly TypeName[] = ['text', 'folded'];
  const pairs = columns(inner, (type) => (isExact(type) && isOrdered(type)) || type === 'folded').flatMap((own) =>
    columns(outer, (type) => type === own.type || (texts.includes(type) && texts.includes(own.type))).map(
      (other) => [own, other] as const,
    ),
  );
  const pair = random.maybe(pairs.filter(([own]) => own.type !== 'boolean'));
  if (pair === undefined) return null;
  const [own, other] = pair;
  const style = random.weighted([
    [6, 'value'],
    [3, 'range'],
    [2, 'between'],
    [1, 'expression'],
    [1, 'or'],
    [2, 'operator'],
    [2, 'either'],
    [2, 'array'],
    [2, 'unnest'],
    [2, 'json'],
  ]);
  if (style === 'either') {
    const second = random.maybe(
      columns(inner, (type) => type === own.type).filter((each) => each.column !== own.column),
    );
    if (second !== undefined)
      return term('either of two columns', 'boolean', '({} = {} OR {} = {})', own, other, second, other);
  }
  const isArray = own.type === 'words'; // an array of arrays has their elements
  if (style === 'array' && !isArray)
    return term('ANY of an array', 'boolean', '{} = ANY (ARRAY[{}, NULL])', own, other);
  if (style === 'unnest' && !isArray) {
    const list = '{} IN (SELECT h.v FROM unnest(ARRAY[{}, {}]) h (v))';
    return term('IN of a set', 'boolean', list, own, other, other);
  }
  if (style === 'json' && own.type === 'int') {
    const list = `{} IN (SELECT (h.v ->> 'k')::int FROM jsonb_array_elements(jsonb_build_array(jsonb_build_object('k', {}))) h (v))`;
    return term('IN of keys in json', 'boolean', list, own, other);
  }
  if (style === 'operator' && own.type === 'int') {
    return term('operator named =', 'boolean', '{} OPERATOR(oracle.=) {}', own, other);
  }
  if (style === 'range') {
    return term('range join', 'boolean', random.pick(['{} < {}', '{} >= {}', '{} <> {}']), own, other);
  }
  if (style === 'between' && (own.type === 'int' || own.type === 'date')) {
    return term('range join', 'boolean', '{} BETWEEN {} - 1 AND {} + 1', own, other, other);
  }
  if (style === 'expression' && own.type === 'text') {
    return term('equality of expressions', 'boolean', 'lower({}) = lower({})', own, other);
  }
  if (style === 'or') {
    const key = column(inner, inner.key[0] as string);
    return term('OR join', 'boolean', '({} = {} OR {} IS NULL)', own, other, key);
  }
  return term('value equality', 'boolean', '{} = {}', own, other);
}
