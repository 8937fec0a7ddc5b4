import type { JoinExpr } from 'libpg-query';
import type { Node } from '../sql/parse.js';
import { columnNamesOf, columnShown, columnsBehind, sourcesOf } from './columns.js';
import { column, equality, rename, textsOf } from './expression.js';
import { readColumn, readEverything } from './expressions.js';
import type { Item, Join, JoinColumn, Scope, Source } from './nodes.js';

const types: Readonly<Record<string, Join['type']>> = {
  JOIN_LEFT: 'left',
  JOIN_RIGHT: 'right',
  JOIN_FULL: 'full',
};

export function makeJoin(join: JoinExpr, left: Item, right: Item): Join {
  return {
    kind: 'join',
    type: types[join.jointype ?? ''] ?? 'inner',
    left,
    right,
    condition: join.quals ?? null,
    alias: join.alias?.aliasname ?? null,
    columns: columnsOf(join, columnNamesOf(left), columnNamesOf(right)),
  };
}

/** What USING merges stands first, then the rest of both sides. */
function columnsOf(
  { usingClause, alias }: JoinExpr,
  left: readonly string[] | null,
  right: readonly string[] | null,
): JoinColumn[] | null {
  if (left === null || right === null) return null;
  const using = textsOf(usingClause);
  const columns = [
    ...using.map((name): JoinColumn => ({ name, left: left.indexOf(name), right: right.indexOf(name) })),
    ...left.map((name, place): JoinColumn => ({ name, left: place, right: null })),
    ...right.map((name, place): JoinColumn => ({ name, left: null, right: place })),
  ].filter(({ name }, place) => place < using.length || !using.includes(name));
  const names = rename(
    columns.map(({ name }) => name),
    textsOf(alias?.colnames),
  );
  return columns.map((each, place) => ({ ...each, name: names[place] as string }));
}

/** Whose rows an ON condition decides about, and who may be stood in for by nulls. */
export function joinEffect({ type, left, right }: Join): { binds: ReadonlySet<Source> | null; nullable: Source[] } {
  const [lefts, rights] = [sourcesOf(left), sourcesOf(right)];
  switch (type) {
    case 'left':
      return { binds: new Set(rights), nullable: rights };
    case 'right':
      return { binds: new Set(lefts), nullable: lefts };
    case 'full':
      return { binds: new Set(), nullable: [...lefts, ...rights] };
    default:
      return { binds: null, nullable: [] };
  }
}

/** `USING (name)`: a column of one source on each side is equal to the other's. */
export function addUsing(
  scope: Scope,
  { left, right, columns }: Join,
  binds: ReadonlySet<Source> | null,
  using: readonly Node[] = [],
): void {
  if (columns === null && using.length > 0) readEverything(scope);
  for (const merged of columns?.slice(0, using.length) ?? []) {
    const sides = [
      { item: left, place: merged.left as number },
      { item: right, place: merged.right as number },
    ];
    for (const { item, place } of sides) for (const use of columnsBehind(item, place)) readColumn(use);
    const [from, to] = sides.map(({ item, place }) => referenceTo(item, place));
    if (from === undefined || to === undefined) continue;
    scope.conditions.push({ expression: equality(from, to), binds, implied: true });
  }
}

function referenceTo(item: Item, place: number): Node | undefined {
  const shown = columnShown(item, place);
  return shown === undefined ? undefined : column(shown.source.alias, shown.column ?? '');
}
