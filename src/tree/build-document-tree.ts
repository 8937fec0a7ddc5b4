import {
  type ElementKey,
  elementKey,
  gatheredElement,
  gatheredEntry,
  objectPairs,
  placedValues,
  readSubquery,
} from '../analyze/constructors.js';
import { entryKey } from '../analyze/entry-key.js';
import { columnsFixedAround } from '../analyze/fixed-columns.js';
import { withCondition } from '../analyze/normalise/conditions.js';
import type { Root } from '../analyze/root.js';
import type { RouteTree } from '../analyze/routes.js';
import { stringConstant } from '../ir/expression.js';
import type { QueryTree, Scope, Source, TableSource } from '../ir/nodes.js';
import { selectOf } from '../ir/select-of.js';
import type { Node, SelectStmt } from '../sql/parse.js';
import type { DocumentNode, Frame, Path, PathStep, Told } from './nodes.js';

/** The tree of a view's documents: a node for each output column that isn't part of the documents' key. */
export function buildDocumentTree(
  select: SelectStmt,
  tree: QueryTree,
  root: Root,
  routes: RouteTree,
): readonly DocumentNode[] {
  const keys = new Set(root.key.map(({ output }) => output));
  const frame: Frame = { parent: null, scope: tree.root, select, element: null, replaced: false };
  return tree.root.outputs
    .filter(({ name }) => !keys.has(name))
    .map(({ name, expression }) => readNode({ tree, routes }, frame, { output: name, steps: [] }, expression));
}

interface Reading {
  readonly tree: QueryTree;
  readonly routes: RouteTree;
}

function readNode(reading: Reading, frame: Frame, path: Path, expression: Node): DocumentNode {
  const pairs = objectPairs(expression);
  if (pairs !== undefined) {
    const children = pairs.map(({ key, expression: value }) =>
      readNode(reading, frame, below(path, { kind: 'member', key }), value),
    );
    return { kind: 'object', path, frame, expression, otherwise: [], children };
  }
  const values = frame.parent === null ? undefined : placedValues(expression);
  if (values === undefined) return readRows(reading, frame, path, expression);
  const children = values.map(({ expression: value }, place) =>
    readNode(reading, frame, below(path, { kind: 'place', place }), value),
  );
  return { kind: 'array', path, frame, expression, otherwise: [], children };
}

/** What a subquery makes of the rows of a frame of its own. */
function readRows(reading: Reading, frame: Frame, path: Path, expression: Node): DocumentNode {
  const value: DocumentNode = { kind: 'value', path, frame, expression, otherwise: [], children: [] };
  const subquery = readSubquery(reading.tree, expression);
  const select = subquery === undefined ? undefined : selectOf(reading.tree, subquery.scope);
  if (subquery === undefined || select === undefined) return value;
  const { scope, output, otherwise } = subquery;
  const gathered = gatheredElement(output);
  if (gathered !== undefined) {
    const element = elementOf(reading, scope, gathered);
    if (element === undefined) return { ...value, kind: 'list' };
    const own: Frame = { parent: frame, scope, select, element, replaced: !otherwise.every(isArrayConstant) };
    return {
      ...value,
      kind: 'list',
      children: [readNode(reading, own, below(path, { kind: 'element', ...element }), gathered)],
    };
  }
  const entry = gatheredEntry(output);
  if (entry !== undefined) {
    const element = entryOf(reading, scope, entry.key);
    if (element === undefined) return { ...value, kind: 'map' };
    const own: Frame = { parent: frame, scope, select: withFilter(select, output), element, replaced: false };
    return {
      ...value,
      kind: 'map',
      children: [readNode(reading, own, below(path, { kind: 'entry', ...element }), entry.value)],
    };
  }
  if (scope.aggregated || scope.sources.length !== 1) return value;
  const own: Frame = { parent: frame, scope, select, element: null, replaced: false };
  return { ...value, kind: 'one', otherwise, children: [readNode(reading, own, path, output)] };
}

/** Text that is an array as JSON. */
function isArrayConstant(expression: Node): boolean {
  return stringConstant(expression)?.trimStart().startsWith('[') ?? false;
}

/** The occurrence that each element stands for a row of, if the element shows its key. */
function elementOf(reading: Reading, scope: Scope, gathered: Node): Told | undefined {
  const pairs = objectPairs(gathered);
  const values = pairs ?? placedValues(gathered);
  if (values === undefined) return undefined;
  return toldBy(reading, scope, pairs === undefined, (source) =>
    elementKey(scope, source, values, columnsFixedAround(reading.tree, source)),
  );
}

/** The occurrence that each entry stands for a row of, if its key is that of no other. */
function entryOf(reading: Reading, scope: Scope, key: Node): Told | undefined {
  return toldBy(reading, scope, false, (source) => {
    const column = entryKey(reading.tree, source, key);
    return column === undefined ? undefined : [{ member: '', column }];
  });
}

function toldBy(
  reading: Reading,
  scope: Scope,
  arrays: boolean,
  keyOf: (source: TableSource) => readonly ElementKey[] | undefined,
): Told | undefined {
  for (const source of scope.sources) {
    if (source.kind !== 'table') return undefined;
    const key = keyOf(source);
    const alone = scope.sources.every((other) => other === source || isOfOne(reading, other, source));
    if (key !== undefined && alone) return { source, key, arrays };
  }
  return undefined;
}

/** A SELECT of those of its rows that its aggregate gathers: a path to an entry that isn't there would make it. */
function withFilter(select: SelectStmt, aggregate: Node): SelectStmt {
  const filter = 'FuncCall' in aggregate ? aggregate.FuncCall.agg_filter : undefined;
  const conditions = [select.whereClause, filter].filter((condition) => condition !== undefined);
  return filter === undefined ? select : withCondition(select, 'whereClause', conditions);
}

/** Whether each row of `source` is joined with at most one of `other`, directly or by others. */
function isOfOne(reading: Reading, other: Source, source: TableSource): boolean {
  if (other.kind !== 'table') return false;
  const hop = reading.routes.hops.get(other);
  return hop?.kind === 'embedded' && (hop.upper === source || isOfOne(reading, hop.upper, source));
}

function below({ output, steps }: Path, step: PathStep): Path {
  return { output, steps: [...steps, step] };
}
