import { isArray, isEqual, isObject, type Json, type JsonObject, json, sortedMembers } from '../json.js';

type Path = readonly (string | number)[];
type Arrays = readonly [readonly Json[], readonly Json[]];

const token = (step: string | number) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The same operations as the kernel's, in the same order. */
export function diff(a: Json, b: Json): Json {
  return diffAt([], a, b);
}

function operation(op: string, path: Path, value?: Json): Json {
  return json({ op, path: path.map(token).join(''), ...(value === undefined ? {} : { value }) });
}

function diffAt(path: Path, a: Json, b: Json): Json[] {
  if (isEqual(a, b)) return [];
  const described =
    isObject(a) && isObject(b) ? diffObjects(path, a, b) : isArray(a) && isArray(b) ? diffArrays(path, [a, b]) : null;
  return described ?? [operation('replace', path, b)];
}

function diffObjects(path: Path, a: JsonObject, b: JsonObject): Json[] | null {
  if (![...a.keys()].some((key) => b.has(key))) return null;
  const removed = sortedMembers(a).filter(([key]) => !b.has(key));
  return [
    ...removed.map(([key]) => operation('remove', [...path, key])),
    ...sortedMembers(b).flatMap(([key, value]) => {
      const old = a.get(key);
      return old === undefined ? [operation('add', [...path, key], value)] : diffAt([...path, key], old, value);
    }),
  ];
}

function diffArrays(path: Path, [a, b]: Arrays): Json[] | null {
  let from = 0;
  while (from < Math.min(a.length, b.length) && isEqual(a[from] as Json, b[from] as Json)) from++;
  let ends = 0;
  const isEnd = () => isEqual(a.at(-1 - ends) as Json, b.at(-1 - ends) as Json);
  while (ends < Math.min(a.length, b.length) - from && isEnd()) ends++;
  const middles = [a.slice(from, a.length - ends), b.slice(from, b.length - ends)] as const;
  const gaps = middles[0].length * middles[1].length <= 4096 ? alignedGaps(middles) : [wholeGap(middles)];
  const kept = gaps.reduce((count, { kept }) => count + kept, from + ends);
  if (kept === 0) return null;
  return gaps.flatMap(({ at, old, fresh }) => diffPlaces(path, from + at, [old, fresh]));
}

/** A stretch of the first that becomes a stretch of the second, which begins at `at`. */
type Gap = { at: number; old: readonly Json[]; fresh: readonly Json[]; kept: number };

function wholeGap([old, fresh]: Arrays): Gap {
  const kept = old.filter((element, i) => i < fresh.length && isEqual(element, fresh[i] as Json)).length;
  return { at: 0, old, fresh, kept };
}

function alignedGaps([a, b]: Arrays): Gap[] {
  const same = a.map((left) => b.map((right) => isEqual(left, right)));
  const common = a.concat(null).map(() => new Array<number>(b.length + 1).fill(0));
  const length = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      (common[i] as number[])[j] = same[i]?.[j]
        ? length(i + 1, j + 1) + 1
        : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const gaps: Gap[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [fromI, fromJ] = [i, j];
    while ((i < a.length || j < b.length) && !same[i]?.[j]) {
      if (j === b.length || (i < a.length && length(i + 1, j) >= length(i, j + 1))) i++;
      else j++;
    }
    const kept = same[i]?.[j] ? 1 : 0;
    gaps.push({ at: fromJ, old: a.slice(fromI, i), fresh: b.slice(fromJ, j), kept });
    i += kept;
    j += kept;
  }
  return gaps;
}

function diffPlaces(path: Path, at: number, [old, fresh]: Arrays): Json[] {
  const pairs = Math.min(old.length, fresh.length);
  const places = (count: number) => Array.from({ length: Math.max(0, count - pairs) }, (_, i) => pairs + i);
  return [
    ...old.slice(0, pairs).flatMap((element, i) => diffAt([...path, at + i], element, fresh[i] as Json)),
    ...places(old.length)
      .reverse()
      .map((i) => operation('remove', [...path, at + i])),
    ...places(fresh.length).map((i) => operation('add', [...path, at + i], fresh[i] as Json)),
  ];
}
