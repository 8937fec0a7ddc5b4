import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateC } from './generate.js';

const extension = fileURLToPath(new URL('..', import.meta.url));
const usage = 'usage: npm run build:extension [-- --pg-config PATH]';

/** Why nothing can be compiled for the server of a `pg_config`, if so. */
function missingFor(pgConfig: string): string | undefined {
  const ask = (what: string) => spawnSync(pgConfig, [what], { encoding: 'utf8' });
  const version = ask('--version');
  if (version.status !== 0) return `"${pgConfig}" does not run: is it the path of a pg_config?`;
  const name = version.stdout.trim();
  const headers = ask('--includedir-server').stdout.trim();
  if (!existsSync(join(headers, 'postgres.h')))
    return `${name} has no headers in ${headers}: install the server's development package`;
  if (!existsSync(ask('--pgxs').stdout.trim())) return `${name} has no PGXS: install the server's development package`;
  for (const tool of ['make', 'cc']) {
    if (spawnSync(tool, ['--version']).status !== 0) return `no "${tool}" is installed`;
  }
  return undefined;
}

function compile(pgConfig: string): void {
  const words = ['-C', extension, `-j${availableParallelism()}`, `PG_CONFIG=${pgConfig}`];
  execFileSync('make', [...words, 'clean'], { stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('make', words, { stdio: 'inherit' });
}

function main(): number {
  const { values } = parseArgs({ options: { 'pg-config': { type: 'string' } } });
  generateC(join(extension, '..', 'kernel', 'build', 'kernel.wasm'), join(extension, 'generated'));
  const pgConfig = values['pg-config'] ?? 'pg_config';
  const missing = missingFor(pgConfig);
  if (missing === undefined) {
    compile(pgConfig);
    console.log(`built for ${pgConfig}; "make -C extension install PG_CONFIG=${pgConfig}" puts it in the server`);
    return 0;
  }
  console.error(`the C source is in extension/generated, but was not compiled: ${missing}`);
  if (values['pg-config'] === undefined) console.error(usage);
  return values['pg-config'] === undefined ? 0 : 1;
}

process.exitCode = main();
