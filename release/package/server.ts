import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, Reading } from '../problem.js';
import { run } from '../process.js';
import { type Architecture, architectureOf } from './architecture.js';

/** The PostgreSQL that is built for, as its `pg_config` describes it. */
export interface Server {
  readonly pgConfig: string;
  readonly name: string;
  readonly major: number;
  readonly headers: string;
  readonly compiler: string;
  /** What the compiler compiles for; undefined for a machine that no package is made for. */
  readonly architecture: Architecture | undefined;
  readonly libraries: string;
  readonly share: string;
}

const oldest = 15;
const packageOf = (major: number | string) =>
  `install the server's development package: postgresql-server-dev-${major}`;

/** What a `pg_config` says, if it works and has everything that an extension is compiled with. */
export function readServer(pgConfig: string): Reading<Server> {
  const unusable = checkProgram(pgConfig);
  if (unusable !== undefined) return { problems: [unusable] };
  const ask = (what: string) => run(pgConfig, [`--${what}`]);
  const name = ask('version').text;
  const major = Number(name.match(/^PostgreSQL (\d+)/)?.[1]);
  const answers = ['includedir-server', 'pgxs', 'pkglibdir', 'sharedir'].map((what) => [what, ask(what)] as const);
  const silent = answers.filter(([, { ok, text }]) => !ok || !text.startsWith('/'));
  if (silent.length > 0) {
    const hint = 'give the pg_config of an installed server';
    return { problems: silent.map(([what]) => ({ file: pgConfig, message: `it gives no path for --${what}`, hint })) };
  }
  const [headers, pgxs, libraries, share] = answers.map(([, { text }]) => text) as [string, string, string, string];
  const problems = [...checkVersion(pgConfig, name, major), ...checkFiles(name, major, headers, pgxs)];
  if (problems.length > 0) return { problems };
  const compiler = compilerOf(pgConfig);
  const architecture = architectureOf(compiler);
  return { value: { pgConfig, name, major, headers, libraries, share, compiler, architecture } };
}

function checkProgram(file: string): Problem | undefined {
  const hint = 'give the pg_config of the server to build for; on Debian /usr/lib/postgresql/NN/bin/pg_config';
  if (file.includes('/') && !existsSync(file)) return { file, message: 'there is no such pg_config', hint };
  if (file.includes('/') && !statSync(file).isFile()) return { file, message: 'this is no program', hint };
  const { ok, text } = run(file, ['--version']);
  if (!ok) {
    const found = file.includes('/') ? 'this pg_config does not run' : 'no such program is in PATH';
    return { file, message: found, hint: file.includes('/') ? `it has to be executable; ${hint}` : hint };
  }
  if (/^PostgreSQL \d+/.test(text)) return undefined;
  return { file, message: `this is no pg_config: it says "${text.split('\n')[0]}" for --version`, hint };
}

function checkVersion(file: string, name: string, major: number): Problem[] {
  if (major >= oldest) return [];
  const hint = `give the pg_config of a server from PostgreSQL ${oldest} on`;
  return [{ file, message: `${name} is too old`, hint }];
}

function checkFiles(name: string, major: number, headers: string, pgxs: string): Problem[] {
  const hint = packageOf(major);
  const problems: Problem[] = [];
  const header = join(headers, 'postgres.h');
  if (!existsSync(header)) problems.push({ file: header, message: `the server headers of ${name} are missing`, hint });
  if (!existsSync(pgxs)) problems.push({ file: pgxs, message: `the makefiles of ${name} (PGXS) are missing`, hint });
  return problems;
}

/** The compiler that the server was built with, unless the environment names another. */
function compilerOf(pgConfig: string): string {
  const { ok, text } = run(pgConfig, ['--cc']);
  return process.env.CC ?? (ok && text !== '' ? (text.split(' ')[0] as string) : 'cc');
}
