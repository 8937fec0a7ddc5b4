import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateC } from '../../extension/build/generate.js';
import { npmInstallation } from '../servers/installation.js';
import { cache } from './cache.js';
import { fetchHeaders, writePgConfig } from './headers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = join(root, 'extension');

/** What is in the directory of the extension that a build reads. */
const parts = ['src', 'Makefile', 'jsonb_ivm.control', 'jsonb_ivm--0.3.0.sql', 'former-results.sql'];

/** Headers from a later Debian come with that one's compiler and its options: these are understood everywhere. */
const compiler = ['CC=cc', 'CFLAGS=-O2 -g -Wall -Wmissing-prototypes -Wvla -fwrapv -fno-strict-aliasing'];

export interface Build {
  /** The module to put in, if not the kernel as its source is now. */
  readonly kernel?: string;
  /** Arguments for `make`. */
  readonly flags?: readonly string[];
}

/**
 * A copy of a server's installation with the extension in it, compiled and installed as a packager would. It is kept:
 * made anew only after a change of what goes into it.
 */
export function installExtension(version: string, build: Build = {}): string {
  const kernel = build.kernel ?? compileKernel();
  const directory = join(cache, `extension-${version}-${digest(kernel, build.flags ?? [])}`);
  if (existsSync(directory)) return directory;
  const server = npmInstallation(version);
  if (server === undefined) throw new Error(`no PostgreSQL ${version} to put the extension in: run npm ci`);
  const headers = fetchHeaders(version);
  const partial = `${directory}.${process.pid}`;
  try {
    mkdirSync(partial, { recursive: true });
    execFileSync('cp', ['-al', `${server}/.`, partial]); // links, not 60 MB
    const source = join(partial, 'source');
    for (const part of parts) cpSync(join(sources, part), join(source, part), { recursive: true, filter: isSource });
    generateC(kernel, join(source, 'generated'));
    const pgConfig = writePgConfig(version, headers, partial);
    const words = ['install', `PG_CONFIG=${pgConfig}`, ...compiler, ...(build.flags ?? [])];
    const make = spawnSync('make', words, { cwd: source, encoding: 'utf8' });
    if (make.status !== 0 || make.stderr !== '') throw new Error(`PostgreSQL ${version}: ${make.error ?? make.stderr}`);
    renameSync(partial, directory);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return directory;
}

let compiled: string | undefined;

/** The kernel, compiled once in this process, and not where others may be reading it. */
function compileKernel(): string {
  if (compiled !== undefined) return compiled;
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `kernel-${process.pid}.wasm`);
  const words = ['asc', '--config', 'kernel/asconfig.json', '--target', 'release', '--textFile', '', '--outFile', file];
  execFileSync('npx', ['--no-install', ...words], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  process.once('exit', () => rmSync(file, { force: true }));
  compiled = file;
  return file;
}

function isSource(path: string): boolean {
  return !path.endsWith('.o');
}

function digest(kernel: string, flags: readonly string[]): string {
  const files = parts.flatMap((part) => {
    const path = join(sources, part);
    return part === 'src'
      ? readdirSync(path)
          .filter(isSource)
          .sort()
          .map((name) => join(path, name))
      : [path];
  });
  const hash = createHash('sha256').update(JSON.stringify(flags));
  for (const file of [kernel, ...files]) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}
