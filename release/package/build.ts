import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { generateC } from '../../extension/build/generate.js';
import type { Problem } from '../problem.js';
import { succeed } from '../process.js';
import { programOf } from './architecture.js';
import { type Project, sources } from './project.js';
import type { Server } from './server.js';

/** Lays out, in a new directory, the source with its generated C: it needs nothing but a compiler and PGXS. */
export function layOutSource({ root, written }: Project, directory: string): void {
  for (const file of [...sources, ...written.map((name) => `extension/${name}`)]) {
    cpSync(join(root, file), join(directory, file.replace(/^extension\//, '')), { recursive: true });
  }
  const kernel = join(directory, '..', 'kernel.wasm');
  const asc = join(root, 'node_modules/assemblyscript/bin/asc.js');
  const words = ['--config', 'kernel/asconfig.json', '--target', 'release', '--textFile', '', '--outFile', kernel];
  succeed(process.execPath, [asc, ...words], { cwd: root });
  generateC(kernel, join(directory, 'generated'));
}

/** Compiles the source for a server, and installs it into a tree; the problems are what is not in it then. */
export function buildTree(project: Project, server: Server, source: string, tree: string): Problem[] {
  const build = join(source, '..', 'build');
  cpSync(source, build, { recursive: true });
  mkdirSync(tree);
  const words = [
    `PG_CONFIG=${server.pgConfig}`,
    // the directory's name would get into the library, and no two builds were the same
    `CC=${server.compiler} -ffile-prefix-map=${build}=.`,
  ];
  succeed('make', ['--silent', `-j${availableParallelism()}`, ...words, 'all'], { cwd: build });
  const strip = `INSTALL_STRIP_FLAG=-s --strip-program=${programOf(server.compiler, 'strip')}`;
  succeed('make', ['--silent', ...words, 'install', `DESTDIR=${tree}`, strip], { cwd: build });
  return filesOf(project, server)
    .filter((file) => !existsSync(join(tree, file)))
    .map((file) => ({ file, message: '"make install" did not install this', hint: 'see extension/Makefile' }));
}

/** Where a server finds the extension's files. */
export function filesOf({ version, scripts }: Project, { libraries, share }: Server): string[] {
  const extension = join(share, 'extension');
  const names = ['jsonb_ivm.control', ...scripts];
  const found = ['jsonb_ivm.so', `jsonb_ivm-${version}.so`];
  return [...found.map((name) => join(libraries, name)), ...names.map((name) => join(extension, name))];
}
