import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A project with the package as it would be published (`npm test` has built it), and nothing but its dependencies. */
export interface Consumer {
  readonly folder: string;
  /** What was packed, by its path. */
  readonly tarball: string;
  readonly files: readonly string[];
  /** Adds a package that the repository has. */
  link(name: string): void;
  write(name: string, text: string): void;
  /** Runs a program of the repository, or one that is named by a path, and gives what it prints. */
  run(command: string, ...args: string[]): string;
  /** Compiles strictly, by default with nothing known but the language, and libraries checked. */
  compile(sources: Readonly<Record<string, string>>, options?: object): void;
  remove(): void;
}

export const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** Packs the repository into a folder. */
export function pack(folder: string): { tarball: string; files: string[] } {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [packed] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  return {
    tarball: join(folder, packed.filename),
    files: packed.files.map((file: { path: string }) => file.path),
  };
}

export function makeConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-package-'));
  const { tarball, files } = pack(folder);
  const home = join(folder, 'node_modules', manifest.name);
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
  const link = (name: string) => {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  };
  for (const name of Object.keys(manifest.dependencies)) link(name);
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('package.json', '{"type": "module"}');
  const run = (command: string, ...args: string[]) =>
    execFileSync(programOf(command), args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  const compile = (sources: Readonly<Record<string, string>>, options: object = {}) => {
    for (const [name, text] of Object.entries(sources)) write(name, text);
    const compilerOptions = { strict: true, noEmit: true, module: 'nodenext', target: 'es2023', lib: ['es2023'] };
    const config = { compilerOptions: { ...compilerOptions, types: [], ...options }, files: Object.keys(sources) };
    write('tsconfig.json', JSON.stringify(config));
    run('tsc', '-p', '.');
  };
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { folder, tarball, files, link, write, run, compile, remove };
}

function programOf(command: string): string {
  return command === 'node' || command.includes('/') ? command : resolve('node_modules/.bin', command);
}
