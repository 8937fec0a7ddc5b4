import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { debianMirror } from '../../release/image/debian-mirror.js';
import { cache } from './cache.js';

/** The suite of Debian that has a major version. */
const suites: Readonly<Record<string, string>> = { '15': 'bookworm', '17': 'trixie', '18': 'sid' };

/**
 * PostgreSQL 16 is in no suite, nor are its headers in any npm package. The extension is compiled with the headers of
 * 17, told to be those of 16: what it uses of the server (values and their headers, arrays, calls of functions, tuple
 * stores, errors, the depth of the stack) is the same in both. With the headers of 16.2 itself, which the package
 * pgserver 0.1.4 on PyPI carries, its sources compile without a warning, and to the same code to the last instruction.
 */
const standIns: Readonly<Record<string, string>> = { '16': '17' };

/** The one number of a kind of node that the extension goes by, as those headers of 16.2 have it. */
const triggerDataTags: Readonly<Record<string, number>> = { '16': 421 };

/** Major versions whose headers can be had, so that the extension can be compiled for them. */
export const compilable: readonly string[] = Object.keys({ ...suites, ...standIns });

/**
 * The directory with a major version's headers and makefiles, as unpacked from Debian's packages. They are fetched
 * once, with lists and keys of apt's own but no change to the system: any user of any Debian can do it. They are this
 * machine's, or those of an architecture as Debian names it.
 */
export function fetchHeaders(version: string, architecture?: string): string {
  const directory = join(cache, ['headers', version, architecture].filter(Boolean).join('-'));
  if (existsSync(directory)) return directory;
  const standIn = standIns[version];
  const partial = `${directory}.${process.pid}`;
  if (standIn !== undefined) cpSync(fetchHeaders(standIn, architecture), partial, { recursive: true });
  mkdirSync(partial, { recursive: true });
  try {
    if (standIn === undefined) download(version, partial, architecture);
    else rename(standIn, version, partial);
    renameSync(partial, directory);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`the headers of PostgreSQL ${version} could not be had from Debian's packages: ${why}`);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return directory;
}

/** Has the headers of one major version say that they are another's. */
function rename(from: string, to: string, directory: string): void {
  for (const place of ['include', 'lib']) {
    renameSync(join(directory, 'usr', place, 'postgresql', from), join(directory, 'usr', place, 'postgresql', to));
  }
  const edit = (path: string, from: string | RegExp, to: string) =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  const server = join(directory, 'usr', 'include', 'postgresql', to, 'server');
  edit(join(server, 'pg_config.h'), /define PG_VERSION_NUM \d\d/, `define PG_VERSION_NUM ${to}`);
  edit(join(server, 'nodes', 'nodetags.h'), /T_TriggerData = \d+/, `T_TriggerData = ${triggerDataTags[to]}`);
  const makefiles = join(directory, 'usr', 'lib', 'postgresql', to, 'lib', 'pgxs', 'src');
  edit(join(makefiles, 'Makefile.global'), `/${from}/server`, `/${to}/server`);
}

function download(version: string, directory: string, architecture?: string): void {
  const sources = join(directory, 'sources.list');
  const state = join(directory, 'apt');
  mkdirSync(join(state, 'lists', 'partial'), { recursive: true });
  mkdirSync(join(state, 'cache', 'archives', 'partial'), { recursive: true });
  const keys = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(sources, `deb [signed-by=${keys}] ${debianMirror()} ${suites[version]} main\n`);
  const options = [
    `Dir::Etc::sourcelist=${sources}`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::lists=${join(state, 'lists')}`,
    `Dir::Cache=${join(state, 'cache')}`,
    'Dir::State::status=/dev/null',
    'APT::Sandbox::User=root',
    'Acquire::Languages=none',
    ...(architecture === undefined ? [] : [`APT::Architecture=${architecture}`, `APT::Architectures=${architecture}`]),
  ].flatMap((option) => ['-o', option]);
  const apt = (...words: string[]) => execFileSync('apt-get', [...options, '-qq', ...words], { cwd: directory });
  apt('update');
  apt('download', `postgresql-server-dev-${version}`, `postgresql-client-${version}`);
  rmSync(state, { recursive: true });
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.deb'))) {
    execFileSync('dpkg', ['-x', join(directory, file), directory]);
  }
}

/** Writes a `pg_config` of a server that came without one: headers from `headers`, everything else `installation`'s. */
export function writePgConfig(version: string, headers: string, installation: string): string {
  const share = join(installation, 'share');
  return writeAnswers(join(installation, 'bin'), version, headers, {
    bindir: join(installation, 'bin'),
    sharedir: join(share, 'postgresql'),
    sysconfdir: join(installation, 'etc'),
    libdir: join(installation, 'lib'),
    pkglibdir: join(installation, 'lib', 'postgresql'),
    mandir: join(share, 'man'),
    docdir: join(share, 'doc'),
    localedir: join(share, 'locale'),
  });
}

/** Writes into a directory the `pg_config` of a server that Debian's packages have installed, with headers from `headers`. */
export function writeDebianPgConfig(version: string, headers: string, directory: string): string {
  const home = `/usr/lib/postgresql/${version}`;
  return writeAnswers(directory, version, headers, {
    bindir: `${home}/bin`,
    sharedir: `/usr/share/postgresql/${version}`,
    sysconfdir: '/etc/postgresql-common',
    libdir: '/usr/lib',
    pkglibdir: `${home}/lib`,
    mandir: `/usr/share/postgresql/${version}/man`,
    docdir: `/usr/share/doc/postgresql-doc-${version}`,
    localedir: '/usr/share/locale',
  });
}

function writeAnswers(
  directory: string,
  version: string,
  headers: string,
  places: Readonly<Record<string, string>>,
): string {
  const answers = {
    ...places,
    includedir: join(headers, 'usr', 'include'),
    pkgincludedir: join(headers, 'usr', 'include', 'postgresql'),
    'includedir-server': join(headers, 'usr', 'include', 'postgresql', version, 'server'),
    pgxs: join(headers, 'usr', 'lib', 'postgresql', version, 'lib', 'pgxs', 'src', 'makefiles', 'pgxs.mk'),
    version: `PostgreSQL ${version}`,
  };
  const cases = Object.entries(answers).map(([name, answer]) => `--${name}) echo '${answer}' ;;`);
  const file = join(directory, 'pg_config');
  writeFileSync(file, ['#!/bin/sh', 'case "$1" in', ...cases, '*) exit 1 ;;', 'esac', ''].join('\n'));
  chmodSync(file, 0o755);
  return file;
}
