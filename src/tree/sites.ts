import { type ElementKey, elementKey } from '../analyze/constructors.js';
import { setFunctions } from '../catalog/catalog.js';
import { callsAny } from '../ir/expression.js';
import type { TableSource } from '../ir/nodes.js';
import { usesOf } from '../ir/resolve.js';
import type { Node } from '../sql/parse.js';
import { isPrintable } from '../sql/render.js';
import { type DocumentNode, isPlaced, lastKey, mayLack, type Path } from './nodes.js';
import { isPresent } from './presence.js';
import type { Reach } from './reach.js';

/**
 * Where documents show columns of one row: values that follow from them alone. A change of nothing but those columns can
 * be made in the documents without computing anything else.
 */
export interface Site {
  /** Members of an object are the values, or what stands at places in an array, or an output column is the value. */
  readonly kind: 'object' | 'array' | 'column';
  /** The occurrence whose columns the values are of. */
  readonly source: TableSource;
  /** Of the object, the array or the output column. */
  readonly path: Path;
  /** See `mayLack`. */
  readonly lacking: boolean;
  readonly values: readonly SiteValue[];
  /** Members of the object that tell which row of the occurrence it shows; null where there are none. */
  readonly identity: readonly ElementKey[] | null;
}

export interface SiteValue {
  /** Of the member, or the place; `''`: the output column. */
  readonly key: string;
  /** What the value is made of, as it stands in the query. */
  readonly written: Node;
  /** The value. */
  readonly expression: Node;
}

/** The sites of the documents. */
export function findSites(reach: Reach, documents: readonly DocumentNode[]): Site[] {
  const search: Search = { ...reach, sets: setFunctions(reach.catalog) };
  return documents.flatMap((node) => {
    const shown = shownBy(search, node);
    if (shown?.source !== reach.root.source) return sitesIn(search, node);
    return [{ kind: 'column', source: shown.source, path: node.path, lacking: false, values: [shown], identity: null }];
  });
}

interface Search extends Reach {
  /** Names of functions that return sets. */
  readonly sets: ReadonlySet<string>;
}

function sitesIn(search: Search, node: DocumentNode): Site[] {
  if (node.kind === 'object' || node.kind === 'array') return sitesOf(search, node, node.kind);
  if (node.kind === 'map' || (node.kind === 'one' && !isRowPresent(search, node))) return [];
  return node.children.flatMap((child) => sitesIn(search, child));
}

/** Whether a row that an object shows is part of it wherever its route leads. */
function isRowPresent(search: Search, { children }: DocumentNode): boolean {
  return children.every(({ frame }) => {
    const [source] = frame.scope.sources;
    return source?.kind === 'table' && isPresent(search, source, frame);
  });
}

/**
 * Those of an object or an array, and of what is in it; values that tell its element are none. What documents lack is not
 * looked for at places.
 */
function sitesOf(search: Search, around: DocumentNode, kind: 'object' | 'array'): Site[] {
  const { path, children } = around;
  const lacking = mayLack(around);
  if (lacking && (kind === 'array' || isPlaced(path))) return [];
  const step = path.steps.at(-1);
  const told = step?.kind === 'element' ? step.key.map(({ member }) => member) : [];
  const others = children.filter((child) => !told.includes(lastKey(child.path)));
  const shown = others.flatMap((child) => shownBy(search, child) ?? []);
  const own = [...new Set(shown.map(({ source }) => source))].flatMap((source): Site[] => {
    const values = shown.filter((value) => value.source === source);
    if (!values.every(({ row }) => isPresent(search, source, row.frame))) return [];
    const identity = kind === 'object' ? identityOf(around, source) : null;
    return [{ kind, source, path, lacking, values, identity }];
  });
  const further = others.filter((child) => !shown.some(({ node }) => node === child));
  return [...own, ...further.flatMap((child) => sitesIn(search, child))];
}

function identityOf({ frame, children }: DocumentNode, source: TableSource): ElementKey[] | null {
  const pairs = children.map(({ path, expression }) => ({ key: lastKey(path), expression }));
  return elementKey(frame.scope, source, pairs) ?? null;
}

interface Shown extends SiteValue {
  readonly source: TableSource;
  readonly node: DocumentNode;
  /** The node itself, or what the row shows that it is of. */
  readonly row: DocumentNode;
}

/** What a node shows, if that follows from columns of one occurrence alone. */
function shownBy(search: Search, node: DocumentNode): Shown | undefined {
  const [only] = node.children;
  const row = node.kind === 'one' && only !== undefined ? only : node;
  const source = row.kind === 'object' && row !== node ? undefined : onlySource(search, row);
  const constants = row === node ? [] : node.otherwise;
  const written = row.expression;
  const expression = constants.length === 0 ? written : { CoalesceExpr: { args: [written, ...constants] } };
  if (source === undefined || !isPrintable(expression)) return undefined;
  return { key: lastKey(node.path), written, expression, source, node, row };
}

/** The occurrence of a node's own rows that all columns are of which it is made of. */
function onlySource({ tree, sets }: Search, { frame, expression }: DocumentNode): TableSource | undefined {
  const { scope } = frame;
  const uses = scope.groups === null ? usesOf(scope, expression, tree.aggregates) : null;
  const source = uses?.[0]?.source;
  if (uses === null || source?.kind !== 'table' || source.scope !== scope || callsAny(expression, sets))
    return undefined;
  return uses.every((use) => use.source === source && use.column !== null) ? source : undefined;
}
