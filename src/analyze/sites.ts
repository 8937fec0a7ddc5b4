import { type Catalog, setFunctions } from '../catalog/catalog.js';
import { operatorName } from '../ir/expression.js';
import type { QueryTree, Scope, TableSource } from '../ir/nodes.js';
import { usesOf } from '../ir/resolve.js';
import type { Node } from '../sql/parse.js';
import { isPrintable } from '../sql/render.js';
import { walk } from '../sql/walk.js';
import {
  type ElementKey,
  elementKey,
  gatheredElement,
  type Member,
  objectPairs,
  readSubquery,
} from './constructors.js';
import { columnsFixedAround } from './fixed-columns.js';
import type { Hops } from './hops.js';

/**
 * Where the values of rows stand in the documents: members of objects (and whole output columns) that follow from the
 * columns of one row alone. A change of nothing but those columns can be made in the documents without computing
 * anything else.
 */
export interface Site {
  /** The occurrence whose columns the values are of. */
  readonly source: TableSource;
  /** The scope that the expressions' names are looked up in. */
  readonly scope: Scope;
  readonly output: string;
  /** Steps from the top of the output column's document to the object; null: the root's value is the column itself. */
  readonly path: readonly SiteStep[] | null;
  readonly members: readonly Member[];
  /** Other members of the object that tell which row of the occurrence it shows; null where there are none. */
  readonly identity: readonly ElementKey[] | null;
}

/** A member of an object, or the element of an array whose members equal columns of a row. */
export type SiteStep =
  | { readonly kind: 'member'; readonly key: string }
  | { readonly kind: 'element'; readonly source: TableSource; readonly key: readonly ElementKey[] };

/** Finds the sites of a view. `keys` are the output columns that hold the documents' key: never a site. */
export function findSites(tree: QueryTree, catalog: Catalog, hops: Hops, keys: ReadonlySet<string>): Site[] {
  const search: Search = { tree, hops, sets: setFunctions(catalog), sites: [] };
  for (const { name: output, expression } of tree.root.outputs) {
    if (keys.has(output)) continue;
    const whole = membersOf(search, tree.root, [{ key: '', expression }]);
    const root = [...whole.keys()].find((source) => isRoot(search, source));
    if (root !== undefined)
      search.sites.push({
        source: root,
        scope: tree.root,
        output,
        path: null,
        members: whole.get(root) ?? [],
        identity: null,
      });
    else readValue(search, { scope: tree.root, output, path: [] }, expression);
  }
  return search.sites;
}

interface Search {
  readonly tree: QueryTree;
  readonly hops: Hops;
  /** Names of functions that return sets. */
  readonly sets: ReadonlySet<string>;
  readonly sites: Site[];
}

/** Where the search stands: an object of a document, made of the rows of a scope. */
interface Spot {
  readonly scope: Scope;
  readonly output: string;
  readonly path: readonly SiteStep[];
}

function readObject(search: Search, spot: Spot, expression: Node): void {
  const pairs = objectPairs(expression);
  if (pairs === undefined) return;
  const own = spot.path.at(-1);
  const keys = new Set(own?.kind === 'element' ? own.key.map(({ member }) => member) : []);
  const values = pairs.filter(({ key }) => !keys.has(key));
  const members = membersOf(search, spot.scope, values);
  for (const [source, own] of members) {
    if (!isPresent(search, source, spot)) continue;
    search.sites.push({ ...spot, source, members: own, identity: elementKey(spot.scope, source, pairs) ?? null });
  }
  const found = new Set([...members.values()].flat());
  for (const value of values.filter((pair) => !found.has(pair))) readMember(search, spot, value);
}

function readMember(search: Search, around: Spot, { key, expression: value }: Member): void {
  readValue(search, { ...around, path: [...around.path, { kind: 'member', key }] }, value);
}

function readValue(search: Search, spot: Spot, value: Node): void {
  const subquery = readSubquery(search.tree, value);
  if (subquery === undefined) {
    readObject(search, spot, value);
    return;
  }
  const { scope, output } = subquery;
  const gathered = gatheredElement(output);
  if (gathered !== undefined) readArray(search, { ...spot, scope }, gathered);
  else if (!scope.aggregated) readEmbedded(search, { ...spot, scope }, output);
}

/** A subquery that is one row: an object of its own, or a member of the object around it. */
function readEmbedded(search: Search, spot: Spot, output: Node): void {
  const [source, ...others] = spot.scope.sources;
  if (source?.kind !== 'table' || others.length > 0 || !isPresent(search, source, spot)) return;
  const last = spot.path.at(-1);
  if (objectPairs(output) !== undefined || last?.kind !== 'member') {
    readObject(search, spot, output);
    return;
  }
  const members = membersOf(search, spot.scope, [{ key: last.key, expression: output }]).get(source);
  if (members !== undefined)
    search.sites.push({ ...spot, path: spot.path.slice(0, -1), source, members, identity: null });
}

/** An array with an object for each row of one occurrence, by whose key its element is found. */
function readArray(search: Search, spot: Spot, element: Node): void {
  const pairs = objectPairs(element);
  if (pairs === undefined) return;
  for (const source of spot.scope.sources) {
    if (source.kind !== 'table') return;
    const key = elementKey(spot.scope, source, pairs, columnsFixedAround(search.tree, source));
    const alone = spot.scope.sources.every((other) => other === source || isOfOne(search, other, source));
    if (key === undefined || !alone) continue;
    const path: SiteStep[] = [...spot.path, { kind: 'element', source, key }];
    readObject(search, { ...spot, path }, element);
    return;
  }
}

/** Whether each row of `source` is joined with at most one of `other`. */
function isOfOne(search: Search, other: Scope['sources'][number], source: TableSource): boolean {
  if (other.kind !== 'table') return false;
  const hop = search.hops.get(other);
  return hop?.kind === 'embedded' && hop.upper === source;
}

/**
 * Whether an occurrence's row is part of each object that its route leads to. The root's is, and so is that of an
 * array's element, since the element is looked for; any other is if nothing but the links of its route joins it.
 */
function isPresent(search: Search, source: TableSource, spot: Spot): boolean {
  if (isRoot(search, source) || spot.path.some((step) => step.kind === 'element' && step.source === source))
    return true;
  const hop = search.hops.get(source);
  if (hop?.kind !== 'embedded' || source.scope.conditional || source.scope.required.length > 0) return false;
  const conditions = source.scope.conditions.filter(({ expression }) => {
    const uses = usesOf(source.scope, expression, search.tree.aggregates);
    return uses === null || uses.some((use) => use.source === source);
  });
  return conditions.length === hop.links.length && isPresent(search, hop.upper, spot);
}

/** The only occurrence without a step towards the root. */
function isRoot({ tree, hops }: Search, source: TableSource): boolean {
  return source.scope === tree.root && !hops.has(source);
}

/** The values that follow from columns of one occurrence of the scope alone, by occurrence. */
function membersOf({ tree, sets }: Search, scope: Scope, pairs: readonly Member[]): Map<TableSource, Member[]> {
  const members = new Map<TableSource, Member[]>();
  if (scope.groups !== null) return members;
  for (const pair of pairs) {
    const uses = usesOf(scope, pair.expression, tree.aggregates);
    const source = uses?.[0]?.source;
    if (uses === null || source?.kind !== 'table' || source.scope !== scope || calls(pair.expression, sets)) continue;
    if (uses.every((use) => use.source === source && use.column !== null) && isPrintable(pair.expression))
      members.set(source, [...(members.get(source) ?? []), pair]);
  }
  return members;
}

function calls(expression: Node, names: ReadonlySet<string>): boolean {
  let found = false;
  walk(expression, ({ kind, fields }) => {
    if (kind === 'FuncCall' && names.has(operatorName(fields.funcname))) found = true;
    return undefined;
  });
  return found;
}
