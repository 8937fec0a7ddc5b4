import { compareText, pathKey } from '../../base/names.js';
import type { RowType } from '../../emit/types/row-type.js';
import { membersOf, type Shape } from '../../shape/shape.js';

/** How a column, or a field of its documents, becomes another. */
export interface RowChange {
  /** It comes, goes, or gets another type. */
  readonly change: 'added' | 'removed' | 'retyped';
  /** `total` for a column, `doc.lines[].qty` for what is in a document; `*` stands for keys that are not known. */
  readonly path: string;
  /** Its type; null where it was not there. */
  readonly before: string | null;
  /** Its type; null where it is not there any more. */
  readonly after: string | null;
}

/** How the rows of a view become others, by path. */
export function rowChanges(before: RowType, after: RowType): { columns: RowChange[]; fields: RowChange[] } {
  return {
    columns: compare(columnTypes(before), columnTypes(after)),
    fields: compare(fieldTypes(before, after), fieldTypes(after, before)),
  };
}

/** As `rowChanges`, where nothing but the columns' types is known of what it was. */
export function columnChanges(
  before: readonly { readonly name: string; readonly type: string }[],
  after: readonly { readonly name: string; readonly type: string }[],
): RowChange[] {
  const types = (columns: typeof before): Map<string, string> =>
    new Map(columns.map(({ name, type }) => [pathKey(name), type]));
  return compare(types(before), types(after));
}

function compare(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): RowChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort(compareText);
  return paths.flatMap((path): RowChange[] => {
    const [from, to] = [before.get(path) ?? null, after.get(path) ?? null];
    if (from === to) return [];
    return [{ change: from === null ? 'added' : to === null ? 'removed' : 'retyped', path, before: from, after: to }];
  });
}

function columnTypes({ columns }: RowType): Map<string, string> {
  return new Map(
    columns.map(({ name, type, shape }) => [pathKey(name), membersOf(shape).some(isNull) ? `${type} | null` : type]),
  );
}

/** Of the columns that both have: what is in one that comes or goes, comes and goes with it. */
function fieldTypes({ columns }: RowType, { columns: others }: RowType): Map<string, string> {
  const found = new Map<string, string[]>();
  for (const { name, document } of columns) {
    const both = others.some((other) => other.name === name && other.document !== null);
    if (document !== null && both) collect(document.shape, pathKey(name), found);
  }
  const own = columns.map(({ name }) => pathKey(name));
  const inside = [...found].filter(([path, words]) => !(own.includes(path) && words.join() === 'object'));
  return new Map(inside.map(([path, words]) => [path, words.join(' | ')]));
}

function collect(shape: Shape, path: string, found: Map<string, string[]>, optional = false): void {
  const words = found.get(path) ?? [];
  found.set(path, words);
  const own = [...membersOf(shape).map(wordOf), ...(optional ? ['missing'] : [])];
  words.push(...own.filter((word) => !words.includes(word)));
  for (const member of membersOf(shape)) {
    if (member.kind === 'array') collect(member.items, `${path}[]`, found);
    if (member.kind === 'tuple')
      for (const [at, item] of member.items.entries()) collect(item, `${path}[${at}]`, found);
    if (member.kind !== 'object') continue;
    for (const { name, shape: inner, optional: absent } of member.fields)
      collect(inner, `${path}.${pathKey(name)}`, found, absent);
    if (member.rest !== null) collect(member.rest, `${path}.*`, found);
  }
}

function wordOf(shape: Shape): string {
  switch (shape.kind) {
    case 'number':
    case 'string':
      return shape.type;
    case 'literal':
      return JSON.stringify(shape.value);
    case 'tuple':
      return 'array';
    case 'unknown':
      return 'any value';
    case 'union':
      return 'no value';
    default:
      return shape.kind;
  }
}

function isNull({ kind }: Shape): boolean {
  return kind === 'null';
}
