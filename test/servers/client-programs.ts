import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const installed = '/usr/lib/postgresql';

/**
 * The directory with PostgreSQL's own client programs, which the servers from npm come without: those that the system
 * has, else Debian's. They are of 15 or newer, so that they can dump a server 15.
 */
export function clientPrograms(): string {
  return findPrograms() ?? installPrograms();
}

function findPrograms(): string | undefined {
  const versions = existsSync(installed) ? readdirSync(installed).map(Number).sort() : [];
  const version = versions.find((major) => major >= 15 && existsSync(join(installed, String(major), 'bin', 'pg_dump')));
  return version === undefined ? undefined : join(installed, String(version), 'bin');
}

function installPrograms(): string {
  apt('-qq', 'update');
  const install = apt('install', '-y', '--no-install-recommends', 'postgresql-client');
  const programs = findPrograms();
  if (programs !== undefined) return programs;
  throw new Error(`PostgreSQL's client programs are needed and could not be installed: ${install.stderr}`);
}

function apt(...words: string[]) {
  const [command, ...rest] = process.getuid?.() === 0 ? ['apt-get', ...words] : ['sudo', '-n', 'apt-get', ...words];
  return spawnSync(command as string, rest, { encoding: 'utf8' });
}

/** Dumps a database as a script of SQL. */
export function dump(url: string, ...options: string[]): string {
  const run = { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: 'pipe' } as const;
  return execFileSync(join(clientPrograms(), 'pg_dump'), [...options, url], run);
}

/** Runs a script, which must not fail. */
export function restore(url: string, script: string): void {
  const words = ['--quiet', '--no-psqlrc', '--output=/dev/null', '--set=ON_ERROR_STOP=1', url];
  execFileSync(join(clientPrograms(), 'psql'), words, { input: script, stdio: ['pipe', 'ignore', 'pipe'] });
}
