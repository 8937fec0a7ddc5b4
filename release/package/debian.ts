import { cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { succeed } from '../process.js';
import { setTimes } from './archive.js';
import type { Project } from './project.js';
import type { Server } from './server.js';

/** Writes a Debian package of an installable tree, and says what it is called. */
export function writeDebianPackage(project: Project, server: Server, tree: string, date: number, out: string): string {
  const name = `postgresql-${server.major}-jsonb-ivm`;
  const architecture = succeed('dpkg', ['--print-architecture']);
  const root = `${tree}.debian`;
  cpSync(tree, root, { recursive: true, verbatimSymlinks: true });
  const documents = join(root, 'usr', 'share', 'doc', name);
  mkdirSync(documents, { recursive: true });
  cpSync(join(project.root, 'LICENSE'), join(documents, 'copyright'));
  const changes = readFileSync(join(project.root, 'CHANGELOG.md'));
  writeFileSync(join(documents, 'changelog.gz'), gzipSync(changes, { level: 9 }));
  const library = join(root, server.libraries, 'jsonb_ivm.so');
  const fields = {
    Package: name,
    Version: project.version,
    Architecture: architecture,
    Maintainer: 'the jsonb_ivm developers',
    'Installed-Size': String(kilobytes(root)),
    Depends: `postgresql-${server.major}, libc6 (>= ${neededLibc(library)})`,
    Section: 'database',
    Priority: 'optional',
    Description: `changes JSONB documents in PostgreSQL ${server.major} at memory-copy speed
 Functions that merge into JSONB documents, change elements of their arrays by
 key, and apply and make JSON patches. They rebuild only what is on the way to
 the change and copy the rest as bytes.`,
  };
  const text = Object.entries(fields).map(([field, value]) => `${field}: ${value}\n`);
  mkdirSync(join(root, 'DEBIAN'));
  writeFileSync(join(root, 'DEBIAN', 'control'), text.join(''));
  setTimes(root, date);
  const file = `${name}_${project.version}_${architecture}.deb`;
  const words = ['--root-owner-group', '-Zxz', '--build', root, join(out, file)];
  succeed('dpkg-deb', words, { env: { SOURCE_DATE_EPOCH: String(date) } });
  return file;
}

/** The newest version of the C library that a library asks for: it lists them by name. */
function neededLibc(library: string): string {
  const text = readFileSync(library, 'latin1');
  const versions = [...text.matchAll(/\0GLIBC_2\.(\d+)(?:\.\d+)?(?=\0)/g)].map(([, minor]) => Number(minor));
  return `2.${Math.max(...versions, 17)}`;
}

function kilobytes(directory: string): number {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  const bytes = names.map((name) => lstatSync(join(directory, name))).map((entry) => (entry.isFile() ? entry.size : 0));
  return Math.ceil(bytes.reduce((sum, size) => sum + size, 0) / 1024);
}
