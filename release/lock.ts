import { parseJson, readInput } from './input.js';
import type { Reading } from './problem.js';

/** A dependency as npm's lock file has it. */
export interface LockedPackage {
  readonly name: string;
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

type WrittenPackage = Omit<LockedPackage, 'name'> & { readonly name?: string; readonly link?: boolean };

const directory = 'node_modules/';

/** Every dependency of a lock file, wherever it is installed; the project's own packages are none. */
export function readLock(file: string): Reading<readonly LockedPackage[]> {
  const text = readInput(file, 'the lock file');
  if (text.problems !== undefined) return text;
  const json = parseJson(file, 'the lock file', text.value);
  if (json.problems !== undefined) return json;
  const { packages } = (json.value ?? {}) as { packages?: Record<string, WrittenPackage> };
  const dependencies = Object.entries(packages ?? {})
    .filter(([path, { link }]) => path.includes(directory) && link !== true)
    .map(([path, written]) => ({ name: path.slice(path.lastIndexOf(directory) + directory.length), ...written }));
  if (dependencies.length === 0) return { problems: [{ file, message: 'the lock file lists no dependency' }] };
  return { value: dependencies };
}
