import { createHash } from 'node:crypto';
import { cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { succeed } from '../process.js';
import type { Architecture } from './architecture.js';
import { setTimes } from './archive.js';
import { describe, maintainer, summary } from './description.js';
import type { Project } from './project.js';
import type { Server } from './server.js';

/** Of the packaging: the version is the project's own. */
const revision = '1';

/** What the Debian package for a server is called: as those of PostgreSQL's own repository. */
export function debianFile(project: Project, { major }: Server, { debian }: Architecture): string {
  return `${debianName(major)}_${project.version}-${revision}_${debian}.deb`;
}

function debianName(major: number): string {
  return `postgresql-${major}-jsonb-ivm`;
}

/** Writes a Debian package of an installable tree. */
export function writeDebianPackage(
  project: Project,
  server: Server,
  architecture: Architecture,
  tree: string,
  date: number,
  file: string,
): void {
  const root = `${tree}.debian`;
  cpSync(tree, root, { recursive: true, verbatimSymlinks: true });
  writeDocuments(project, debianName(server.major), date, root);
  const fields = fieldsOf(project, server, architecture, root);
  const sums = filesBelow(root).map((name) => `${md5(join(root, name))}  ${name}\n`);
  mkdirSync(join(root, 'DEBIAN'));
  writeFileSync(join(root, 'DEBIAN', 'control'), fields);
  writeFileSync(join(root, 'DEBIAN', 'md5sums'), sums.join(''));
  setTimes(root, date);
  const words = ['--root-owner-group', '-Zxz', '--build', root, file];
  succeed('dpkg-deb', words, { env: { SOURCE_DATE_EPOCH: String(date) } });
}

function fieldsOf(project: Project, server: Server, architecture: Architecture, root: string): string {
  const library = join(root, server.libraries, 'jsonb_ivm.so');
  const fields = {
    Package: debianName(server.major),
    Source: 'jsonb-ivm',
    Version: `${project.version}-${revision}`,
    Architecture: architecture.debian,
    Maintainer: maintainer,
    'Installed-Size': String(kilobytes(root)),
    Depends: `postgresql-${server.major}, libc6 (>= ${neededLibc(library)})`,
    Section: 'database',
    Priority: 'optional',
    Description: `${summary} for PostgreSQL ${server.major}\n${describe(' ')}`,
  };
  return Object.entries(fields)
    .map(([field, value]) => `${field}: ${value}\n`)
    .join('');
}

/** Licence and changes, in the forms that Debian's tools and scanners read. */
function writeDocuments({ root, version }: Project, name: string, date: number, tree: string): void {
  const documents = join(tree, 'usr', 'share', 'doc', name);
  mkdirSync(documents, { recursive: true });
  const compress = (text: string | Buffer) => gzipSync(text, { level: 9 });
  const day = new Date(date * 1000).toUTCString().replace('GMT', '+0000');
  const entry = `jsonb-ivm (${version}-${revision}) stable; urgency=medium

  * Version ${version}; changelog.gz says what is new.

 -- ${maintainer}  ${day}
`;
  writeFileSync(join(documents, 'copyright'), copyrightOf(readFileSync(join(root, 'LICENSE'), 'utf8')));
  writeFileSync(join(documents, 'changelog.gz'), compress(readFileSync(join(root, 'CHANGELOG.md'))));
  writeFileSync(join(documents, 'changelog.Debian.gz'), compress(entry));
}

/** The licence as a machine-readable file, whose lines begin with a space and, where they are empty, have a dot. */
function copyrightOf(licence: string): string {
  const [name, copyright, ...text] = licence.trim().split(/\n{2,}/) as [string, string, ...string[]];
  const lines = text.join('\n\n').split('\n');
  return `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: jsonb_ivm

Files: *
Copyright: ${copyright.replace(/^Copyright \(c\) /, '')}
License: ${name.replace(/ License$/, '')}
${lines.map((line) => ` ${line === '' ? '.' : line}\n`).join('')}`;
}

/** The newest version of the C library that a library asks for: it lists them by name. */
function neededLibc(library: string): string {
  const text = readFileSync(library, 'latin1');
  const versions = [...text.matchAll(/\0GLIBC_2\.(\d+)(?:\.\d+)?(?=\0)/g)].map(([, minor]) => Number(minor));
  return `2.${Math.max(...versions, 17)}`;
}

function filesBelow(directory: string): string[] {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => lstatSync(join(directory, name)).isFile());
}

function kilobytes(directory: string): number {
  const bytes = filesBelow(directory).map((name) => lstatSync(join(directory, name)).size);
  return Math.ceil(bytes.reduce((sum, size) => sum + size, 0) / 1024);
}

function md5(file: string): string {
  return createHash('md5').update(readFileSync(file)).digest('hex');
}
