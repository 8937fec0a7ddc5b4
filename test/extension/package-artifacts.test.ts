import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { packageExtension } from '../../release/package/package.js';
import { openPg } from '../../src/db/pg.js';
import { version } from '../../src/version.js';
import { call } from '../release/surroundings.js';
import { npmInstallation } from '../servers/installation.js';
import { startServer } from '../servers/server.js';
import { cache } from './cache.js';
import { fetchHeaders, writePgConfig } from './headers.js';

const date = 1_790_000_000;
const updates = ['0.1.0', '0.2.0'].map((former) => `jsonb_ivm--${former}--${version}.sql`);
const run = (command: string, ...words: string[]) => execFileSync(command, words, { encoding: 'utf8' });

describe.each(['15', '17'])('packages for PostgreSQL %s', (major) => {
  /** A copy of a server that has nothing of the extension: below the installed packages, so that links make it. */
  let installation: string;
  let pgConfig: string;
  let folder: string;
  let out: string;
  let printed: string;

  /** Packages into a directory of this name, with all that is temporary below another. */
  function packageInto(name: string) {
    const scratch = join(folder, `${name}-scratch`);
    mkdirSync(scratch);
    vi.stubEnv('TMPDIR', scratch);
    vi.stubEnv('SOURCE_DATE_EPOCH', String(date));
    vi.stubEnv('MAKEFLAGS', 'CFLAGS=-O0'); // what is compiled is tested elsewhere
    try {
      return call(packageExtension, ['--pg-config', pgConfig, '--out', join(folder, name)]);
    } finally {
      vi.unstubAllEnvs();
    }
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-artifacts-'));
    mkdirSync(cache, { recursive: true });
    installation = mkdtempSync(join(cache, 'packaged-'));
    run('cp', '-al', `${npmInstallation(major)}/.`, installation);
    pgConfig = writePgConfig(major, fetchHeaders(major), installation);
    const result = packageInto('out');
    expect(result.err).toBe('');
    expect(result.exit).toBe(0);
    printed = result.out;
    out = join(folder, 'out');
  }, 300_000);
  afterAll(() => {
    for (const directory of [installation, folder]) rmSync(directory, { recursive: true, force: true });
  });

  const architecture = run('dpkg', '--print-architecture').trim();
  const tree = `jsonb_ivm-${version}-postgresql-${major}-${architecture}`;
  const debian = `postgresql-${major}-jsonb-ivm_${version}_${architecture}.deb`;
  const source = `jsonb_ivm-${version}.tar.gz`;

  it('makes a tree, an archive of it, a Debian package, the source, and their checksums', () => {
    expect(readdirSync(out).sort()).toEqual(['SHA256SUMS', tree, `${tree}.tar.gz`, source, debian].sort());
    for (const name of readdirSync(out)) expect(printed).toContain(name);
    const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8');
    expect(sums.match(/\S+$/gm)).toEqual([`${tree}.tar.gz`, source, debian].sort());
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: out });
  });

  it('makes the same bytes wherever and whenever it runs', () => {
    expect(packageInto('again').exit).toBe(0);
    expect(readFileSync(join(folder, 'again', 'SHA256SUMS'), 'utf8')).toBe(
      readFileSync(join(out, 'SHA256SUMS'), 'utf8'),
    );
  }, 300_000);

  describe('the Debian package', () => {
    it('puts files of root where the server looks for them', () => {
      const lines = run('dpkg-deb', '--contents', join(out, debian)).trim().split('\n');
      for (const line of lines) expect(line).toMatch(/^((d|-)rw(-|x)r-(-|x)r-(-|x)|lrwxrwxrwx) root\/root /);
      const links = lines.filter((line) => line.startsWith('l')).map((line) => line.replace(/^.* \./, ''));
      expect(links).toEqual([`${join(installation, 'lib/postgresql', `jsonb_ivm-${version}.so`)} -> jsonb_ivm.so`]);
      const files = lines.filter((line) => line.startsWith('-')).map((line) => line.replace(/^.* \./, ''));
      const extension = join(installation, 'share/postgresql/extension');
      expect(files.sort()).toEqual(
        [
          join(installation, 'lib/postgresql/jsonb_ivm.so'),
          ...['jsonb_ivm.control', `jsonb_ivm--${version}.sql`, ...updates].map((name) => join(extension, name)),
          ...['copyright', 'changelog.gz'].map((name) => `/usr/share/doc/postgresql-${major}-jsonb-ivm/${name}`),
        ].sort(),
      );
    });

    it('depends on its server and on the C library that it was linked with', () => {
      const field = (name: string) => run('dpkg-deb', '--field', join(out, debian), name).trim();
      expect(field('Package')).toBe(`postgresql-${major}-jsonb-ivm`);
      expect(field('Version')).toBe(version);
      expect(field('Depends')).toMatch(new RegExp(`^postgresql-${major}, libc6 \\(>= 2\\.\\d+\\)$`));
    });
  });

  it('the tree makes the extension available to a clean cluster', async () => {
    run('tar', '--extract', '--gzip', '--no-overwrite-dir', '--directory=/', `--file=${join(out, `${tree}.tar.gz`)}`);
    const server = await startServer(major, { installation });
    try {
      const driver = await openPg(server.url);
      await driver.execute('CREATE EXTENSION jsonb_ivm');
      const rows = await driver.query('SELECT jsonb_merge_shallow(\'{"a": 1}\', \'{"b": 2}\')::text AS merged');
      expect(rows).toEqual([{ merged: '{"a": 1, "b": 2}' }]);
      await driver.close();
    } finally {
      await server.stop();
    }
  });

  it('the source needs only PGXS', () => {
    const directory = mkdtempSync(join(folder, 'source-'));
    run('tar', '--extract', '--gzip', `--directory=${directory}`, `--file=${join(out, source)}`);
    const root = join(directory, `jsonb_ivm-${version}`);
    const built = ['jsonb_ivm.so', ...updates];
    const files = () => readdirSync(root).filter((file) => built.includes(file));
    expect(files()).toEqual([]);
    run('make', '--silent', '-C', root, `PG_CONFIG=${pgConfig}`, 'CFLAGS=-O0');
    expect(files().sort()).toEqual(built.sort());
  });
});
