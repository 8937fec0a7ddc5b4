import { isEqual, isNumber, isObject, isScalar, type Json, show } from '../json.js';

/** Which elements of an array become which of another, between the beginnings and ends that are equal. */
export interface Alignment {
  readonly from: number;
  readonly left: readonly Json[];
  readonly right: readonly Json[];
  /** For right elements the left ones that they are made of. */
  readonly origins: ReadonlyMap<number, number>;
  /** Right elements that move to their place. */
  readonly moves: ReadonlySet<number>;
}

type Pair = readonly [i: number, j: number];

/** Elements with their places, and names that those have in common which are alike. */
type Named = readonly { readonly place: number; readonly name: string }[];

export function align(a: readonly Json[], b: readonly Json[], isLong: (element: Json) => boolean): Alignment {
  const shorter = Math.min(a.length, b.length);
  let from = 0;
  while (from < shorter && isEqual(a[from] as Json, b[from] as Json)) from++;
  let ends = 0;
  while (ends < shorter - from && isEqual(a.at(-1 - ends) as Json, b.at(-1 - ends) as Json)) ends++;
  const [left, right] = [a.slice(from, a.length - ends), b.slice(from, b.length - ends)];
  const [x, y] = sharedNames(left, right);
  const staying = findStaying(x, y).map(([i, j]): Pair => [placeAt(x, i), placeAt(y, j)]);
  const moving = findMoves([x, y], [left, right], staying, isLong);
  const pairs = [...staying, ...moving];
  const rest = pairRest([left, right], staying, pairs);
  const origins = new Map([...pairs, ...rest].map(([i, j]) => [j, i]));
  return { from, left, right, origins, moves: new Set(moving.map(([, j]) => j)) };
}

const placeAt = (named: Named, index: number) => named[index]?.place as number;

/** The elements that have their like in the other array. */
function sharedNames(left: readonly Json[], right: readonly Json[]): [Named, Named] {
  const ids = [left, right].map((elements) => elements.map(idOf));
  const counts = ids.map((each) => queuesOf(each.map((id, place) => ({ place, name: id ?? '' }))));
  const own = (id: string | null) => id !== null && counts.every((count) => count.get(id)?.length === 1);
  const unique = new Set(ids.flat().filter(own));
  const nameAll = (elements: readonly Json[]): Named =>
    elements.map((element, place) => {
      const id = idOf(element);
      return { place, name: unique.has(id) ? `id ${id}` : canonical(element) };
    });
  const [x, y] = [nameAll(left), nameAll(right)];
  const [lefts, rights] = [new Set(x.map(({ name }) => name)), new Set(y.map(({ name }) => name))];
  return [x.filter(({ name }) => rights.has(name)), y.filter(({ name }) => lefts.has(name))];
}

function idOf(element: Json): string | null {
  const id = isObject(element) ? element.get('id') : undefined;
  return id === undefined || !isScalar(id) ? null : canonical(id);
}

/** A text that equal values have in common. */
function canonical(value: Json): string {
  if (isNumber(value)) return value.text.includes('.') ? value.text.replace(/\.?0+$/, '') : value.text;
  if (isObject(value)) return `{${[...value].map(([key, each]) => `${show(key)}:${canonical(each)}`).sort()}}`;
  return Array.isArray(value) ? `[${value.map(canonical)}]` : show(value);
}

function findStaying(x: Named, y: Named): Pair[] {
  const increasing = findIncreasing(pairInOrder(x, y));
  const isSingle = (named: Named) => new Set(named.map(({ name }) => name)).size === named.length;
  if (increasing.length === Math.min(x.length, y.length) || (isSingle(x) && isSingle(y))) return increasing;
  const common = findCommon(x, y);
  return common.length >= increasing.length ? common : increasing;
}

/** The first element of each name with the first, the second with the second, and so on. */
function pairInOrder(x: Named, y: Named): Pair[] {
  const queues = queuesOf(x.map(({ name }, place) => ({ place, name })));
  return y.flatMap(({ name }, j): Pair[] => {
    const i = queues.get(name)?.shift();
    return i === undefined ? [] : [[i, j]];
  });
}

/** For each name the places of its elements. */
function queuesOf(named: Named): Map<string, number[]> {
  const queues = new Map<string, number[]>();
  for (const { place, name } of named) queues.set(name, [...(queues.get(name) ?? []), place]);
  return queues;
}

/** As many pairs as possible that follow each other on both sides. */
function findIncreasing(pairs: readonly Pair[]): Pair[] {
  type Chain = { readonly pair: Pair; readonly before: Chain | undefined };
  const ends: Chain[] = []; // for each length the chain that ends earliest in y
  for (const pair of pairs.toSorted(([i], [other]) => i - other)) {
    const place = ends.findIndex((end) => end.pair[1] >= pair[1]);
    const length = place < 0 ? ends.length : place;
    ends[length] = { pair, before: ends[length - 1] };
  }
  const found: Pair[] = [];
  for (let chain = ends.at(-1); chain !== undefined; chain = chain.before) found.unshift(chain.pair);
  return found;
}

/** Myers' greedy search, a number of edits at a time. */
function findCommon(x: Named, y: Named): Pair[] {
  const most = Math.min(Math.max(Math.floor(2 ** 22 / (x.length + y.length)), 32), 1000);
  const found: Pair[] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const end = searchOnce(x.slice(i), y.slice(j), most);
    for (let script: Script | undefined = end; script !== undefined; script = script.before) {
      for (let k = 1; k <= script.equal; k++) found.push([i + script.x - k, j + script.y - k]);
    }
    i += end.x;
    j += end.y;
  }
  return found.toSorted(([i], [other]) => i - other);
}

/** Edits, the last of them followed by equal elements; where they end. */
interface Script {
  readonly before: Script | undefined;
  readonly equal: number;
  readonly x: number;
  readonly y: number;
}

/** A script to the end of both, or after so many edits the one that has come furthest. */
function searchOnce(x: Named, y: Named, most: number): Script {
  let scripts = [follow(x, y, undefined, 0, 0)]; // by their removals
  for (let d = 0; ; d++) {
    const complete = scripts.find((script) => script !== undefined && script.x >= x.length && script.y >= y.length);
    if (complete !== undefined) return complete;
    if (d === most) {
      const inside = scripts.filter((script) => script !== undefined && script.x <= x.length && script.y <= y.length);
      return inside.reduce((best, script) => (script.x + script.y > best.x + best.y ? script : best));
    }
    const earlier = scripts;
    scripts = Array.from({ length: d + 2 }, (_, removals) => {
      if (removals > x.length || d + 1 - removals > y.length) return undefined as unknown as Script;
      const [removed, added] = [earlier[removals - 1], earlier[removals]];
      if (added === undefined || (removed !== undefined && removed.x >= added.x))
        return follow(x, y, removed, (removed as Script).x + 1, (removed as Script).y);
      return follow(x, y, added, added.x, added.y + 1);
    });
  }
}

function follow(x: Named, y: Named, before: Script | undefined, i: number, j: number): Script {
  let equal = 0;
  while (i + equal < x.length && j + equal < y.length && x[i + equal]?.name === y[j + equal]?.name) equal++;
  return { before, equal, x: i + equal, y: j + equal };
}

function findMoves(
  [x, y]: readonly [Named, Named],
  [left, right]: readonly [readonly Json[], readonly Json[]],
  staying: readonly Pair[],
  isLong: (element: Json) => boolean,
): Pair[] {
  const [lefts, rights] = [new Set(staying.map(([i]) => i)), new Set(staying.map(([, j]) => j))];
  const gapsOf = (length: number, stay: ReadonlySet<number>) => {
    let gap = 0;
    return Array.from({ length }, (_, place) => (stay.has(place) ? gap++ : gap));
  };
  const [gapOfLeft, gapOfRight] = [gapsOf(left.length, lefts), gapsOf(right.length, rights)];
  const surplus = new Array<number>(staying.length + 1).fill(0);
  const add = (gap: number, more: number) => {
    surplus[gap] = (surplus[gap] as number) + more;
  };
  for (const i of left.keys()) if (!lefts.has(i)) add(gapOfLeft[i] as number, 1);
  for (const j of right.keys()) if (!rights.has(j)) add(gapOfRight[j] as number, -1);
  const queues = queuesOf(x.filter(({ place }) => !lefts.has(place)));
  const moves: Pair[] = [];
  for (const { place: j, name } of y) {
    const i = queues.get(name)?.[0];
    if (rights.has(j) || i === undefined) continue;
    const [from, to] = [gapOfLeft[i] as number, gapOfRight[j] as number];
    const evens = (surplus[from] as number) > 0 && (surplus[to] as number) < 0;
    if (from !== to && !evens && !isLong(right[j] as Json)) continue;
    moves.push([i, j]);
    queues.get(name)?.shift();
    add(from, -1);
    add(to, 1);
  }
  return moves;
}

/** What is left between two elements that stay, the first with the first, and so on. */
function pairRest(
  [left, right]: readonly [readonly Json[], readonly Json[]],
  staying: readonly Pair[],
  pairs: readonly Pair[],
): Pair[] {
  const [lefts, rights] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const ends = [...staying, [left.length, right.length] as const].toSorted(([i], [other]) => i - other);
  let [i, j] = [0, 0];
  return ends.flatMap(([endI, endJ]): Pair[] => {
    const free = [...left.keys()].slice(i, endI).filter((each) => !lefts.has(each));
    const open = [...right.keys()].slice(j, endJ).filter((each) => !rights.has(each));
    [i, j] = [endI + 1, endJ + 1];
    return free.slice(0, open.length).map((each, k): Pair => [each, open[k] as number]);
  });
}
