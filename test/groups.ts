import { readdirSync } from 'node:fs';
import { importsReader, reachedFrom } from './imports.js';

/** `unit` starts nothing and needs nothing built; `library` runs on servers, `extension` on those that have it. */
export type Group = 'unit' | 'library' | 'extension';

/**
 * The group of a test file: what it reaches by its imports says whether it starts servers, databases or programs. That the
 * command line could start a browser makes none of it.
 */
export function groupOf(file: string, imports: (file: string) => readonly string[]): Group {
  if (file.startsWith('test/extension/')) return 'extension';
  const reached = [...reachedFrom(file, imports)];
  const starts = (one: string) => !one.startsWith('src/') && imports(one).includes('node:child_process');
  return reached.some((one) => one.startsWith('test/servers/') || starts(one)) ? 'library' : 'unit';
}

/** All test files, each in the one group that it belongs to. */
export function testGroups(): Record<Group, string[]> {
  const groups: Record<Group, string[]> = { unit: [], library: [], extension: [] };
  const imports = importsReader();
  for (const name of readdirSync('test', { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.test.ts')) continue;
    const file = `test/${name}`;
    groups[groupOf(file, imports)].push(file);
  }
  return groups;
}
