import { reductions } from './reductions.js';
import type { Case } from './spec/case.js';

/** A place in a case: property names and indexes from its root. */
export type Path = readonly (string | number)[];

/**
 * A smaller case that still fails, found by trying reductions one after the other until none is left that fails: first
 * of the history, then of the views, then of the tables. Stops early after `attempts` tries.
 */
export async function shrink(
  failing: Case,
  fails: (candidate: Case) => Promise<boolean>,
  attempts: number,
): Promise<Case> {
  let smallest = failing;
  let left = attempts;
  const seen = new Set<string>();
  const accepts = async (candidate: Case): Promise<boolean> => {
    const text = JSON.stringify(candidate);
    if (seen.has(text)) return false;
    seen.add(text);
    left--;
    return fails(candidate);
  };
  const reduceAt = async (path: Path): Promise<boolean> => {
    for (const candidate of reductions(smallest, path)) {
      if (left <= 0) return false;
      if (!(await accepts(candidate))) continue;
      smallest = candidate;
      return true;
    }
    return false;
  };
  for (let improved = true; improved && left > 0; ) {
    improved = false;
    for (let i = 0; i < sites(smallest).length; i++) {
      while (await reduceAt(sites(smallest)[i] ?? [])) improved = true;
    }
  }
  return smallest;
}

/** All places of a case, outer ones before inner ones. */
function sites(tree: Case): Path[] {
  const found: Path[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    found.push(path);
    for (const [name, inner] of Object.entries(value))
      visit(inner, [...path, Array.isArray(value) ? Number(name) : name]);
  };
  for (const part of ['history', 'views', 'tables'] as const) visit(tree[part], [part]);
  return found;
}
