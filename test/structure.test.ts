import { describe, expect, it } from 'vitest';
import { groupOf, testGroups } from './groups.js';
import { type Imports, importsOf, readImports } from './imports.js';

/** Lowest first. A file imports from its own folder and from what stands before it; `docs/architecture.md` says why. */
const floors = [
  'version.ts',
  'base',
  'sql',
  'db',
  'catalog',
  'ir',
  'shape',
  'analyze',
  'tree',
  'plan',
  'emit/types',
  'emit/context',
  'emit/rows',
  'emit/locks',
  'emit/patch',
  'emit',
  'compile.ts',
  'deploy',
  'operate',
  'browser.ts',
  'index.ts',
  'cli',
];

/** Where a package may be imported: what the program knows of databases, syntax trees and terminals stays there. */
const packages: Readonly<Record<string, readonly string[]>> = {
  '@noble/hashes/sha2.js': ['base'],
  '@noble/hashes/utils.js': ['base'],
  'fastest-levenshtein': ['deploy'],
  pg: ['db'],
  '@electric-sql/pglite': ['db'],
  'libpg-query': ['sql', 'ir', 'shape'],
  'pgsql-deparser': ['sql'],
  'ansi-escapes': ['cli'],
  commander: ['cli'],
  picocolors: ['cli'],
  'prom-client': ['cli'],
};

/** That of the folder nearest to the file which has one. */
function floorOf(file: string): number {
  const parts = file.split('/');
  const places = parts.map((_, depth) => floors.indexOf(parts.slice(0, depth + 1).join('/')));
  return places.findLast((place) => place >= 0) ?? -1;
}

const isFile = (imported: string) => imported.endsWith('.ts');

function upwards(imports: Imports): string[] {
  return edges(imports)
    .filter(([from, to]) => isFile(to) && floorOf(to) > floorOf(from))
    .map(describeEdge);
}

function pastTheIndex(imports: Imports): string[] {
  return edges(imports)
    .filter(([from, to]) => from.startsWith('cli/') && isFile(to) && to !== 'index.ts' && !to.startsWith('cli/'))
    .map(describeEdge);
}

function strayPackages(imports: Imports): string[] {
  return edges(imports)
    .filter(
      ([from, to]) => !isFile(to) && !to.startsWith('node:') && !packages[to]?.includes(from.split('/')[0] as string),
    )
    .map(describeEdge);
}

/** Compiling reads the catalog through the driver and does nothing else outside. */
function outsideWhileCompiling(imports: Imports): string[] {
  return edges(imports)
    .filter(([from]) => floorOf(from) > floorOf('db') && floorOf(from) <= floorOf('compile.ts'))
    .filter(([, to]) => to.startsWith('node:'))
    .map(describeEdge);
}

/** Files that reach themselves, each with the way back. */
function cycles(imports: Imports): string[] {
  const finished = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    } else if (!finished.has(file)) {
      for (const next of imports.get(file)?.filter(isFile) ?? []) visit(next, [...way, file]);
      finished.add(file);
    }
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

function edges(imports: Imports): [from: string, to: string][] {
  return [...imports].flatMap(([from, all]) => all.map((to): [string, string] => [from, to]));
}

function describeEdge([from, to]: [string, string]): string {
  return `${from} → ${to}`;
}

describe('the direction of imports', () => {
  const source = readImports('src');

  it('knows the floor of every file', () => {
    expect([...source.keys()].filter((file) => floorOf(file) < 0)).toEqual([]);
    expect(source.size).toBeGreaterThan(20);
  });

  it('leads to files that exist', () => {
    expect(edges(source).filter(([, to]) => isFile(to) && !source.has(to))).toEqual([]);
  });

  it('goes down', () => expect(upwards(source)).toEqual([]));
  it('leads from the command line to the public API alone', () => expect(pastTheIndex(source)).toEqual([]));
  it('has no cycles, types included', () => expect(cycles(source)).toEqual([]));
  it('leaves each package to its folders', () => expect(strayPackages(source)).toEqual([]));
  it('keeps compiling free of input and output', () => expect(outsideWhileCompiling(source)).toEqual([]));
});

describe('the kernel', () => {
  const kernel = readImports('kernel/assembly');

  it('has no cycles of imports', () => {
    expect(kernel.size).toBeGreaterThan(20);
    expect(edges(kernel).filter(([, to]) => !kernel.has(to))).toEqual([]);
    expect(cycles(kernel)).toEqual([]);
  });
});

describe('the check of imports', () => {
  it('reads every form of import', () => {
    const text = `import './a.js';\nimport { b,\n  c } from '../b.js';\nimport type { D } from 'pg';
      export * from './e.js';\nexport const f = 1;\nconst g = await import('node:fs');`;
    expect(importsOf('db/x.ts', text)).toEqual(['db/a.ts', 'b.ts', 'pg', 'db/e.ts', 'node:fs']);
  });

  it('finds what breaks each rule', () => {
    const broken: Imports = new Map([
      ['base/a.ts', ['base/b.ts', 'sql/s.ts', 'pg']],
      ['base/b.ts', ['base/c.ts']],
      ['base/c.ts', ['base/b.ts']],
      ['ir/i.ts', ['base/a.ts', 'node:fs']],
      ['emit/rows/r.ts', ['emit/locks/l.ts', 'emit/context/c.ts', 'emit/e.ts']],
      ['cli/main.ts', ['index.ts', 'cli/x.ts', 'emit/e.ts', 'commander']],
    ]);
    expect(upwards(broken)).toEqual([
      'base/a.ts → sql/s.ts',
      'emit/rows/r.ts → emit/locks/l.ts',
      'emit/rows/r.ts → emit/e.ts',
    ]);
    expect(pastTheIndex(broken)).toEqual(['cli/main.ts → emit/e.ts']);
    expect(cycles(broken)).toEqual(['base/b.ts → base/c.ts → base/b.ts']);
    expect(strayPackages(broken)).toEqual(['base/a.ts → pg']);
    expect(outsideWhileCompiling(broken)).toEqual(['ir/i.ts → node:fs']);
  });
});

describe('the groups of tests', () => {
  const imported: Imports = new Map([
    ['test/a.test.ts', ['src/a.ts']],
    ['src/a.ts', ['pg', 'src/b.ts']],
    ['src/b.ts', ['src/a.ts']],
    ['test/s.test.ts', ['test/h.ts']],
    ['test/h.ts', ['test/servers/server.ts']],
    ['test/p.test.ts', ['node:child_process']],
    ['test/extension/e.test.ts', ['src/a.ts']],
  ]);
  const groupIn = (file: string) => groupOf(file, (one) => imported.get(one) ?? []);

  it('are told by what a test comes to', () => {
    expect([...imported.keys()].filter((file) => file.includes('.test.')).map(groupIn)).toEqual([
      'unit',
      'library',
      'library',
      'extension',
    ]);
  });

  it('have something to run without a server', () => {
    expect(testGroups().unit).toEqual(
      expect.arrayContaining(['test/cases-compiled.test.ts', 'test/structure.test.ts']),
    );
  });
});
