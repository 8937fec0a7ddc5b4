import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { packageExtension } from '../../release/package/package.js';
import { succeed } from '../../release/process.js';
import { openPg } from '../../src/db/open-pg.js';
import { version } from '../../src/version.js';
import { call } from '../release/surroundings.js';
import { npmInstallation } from '../servers/installation.js';
import { startServer } from '../servers/server.js';
import { sampleOf } from '../servers/share.js';
import { cache } from './cache.js';
import { fetchHeaders, writeDebianPgConfig } from './headers.js';
import { crossCompiler, needPrograms, packagers } from './programs.js';

const date = 1_790_000_000;
const updates = ['0.1.0', '0.2.0'].map((former) => `jsonb_ivm--${former}--${version}.sql`);
const sql = ['jsonb_ivm.control', `jsonb_ivm--${version}.sql`, ...updates];
const library = `jsonb_ivm-${version}.so`;
const run = (command: string, ...words: string[]) => succeed(command, words);

beforeAll(() => needPrograms({ ...packagers, ...crossCompiler }), 600_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-artifacts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Packages into a directory of this name, with all that is temporary below another. */
function packageInto(name: string, major: string, architecture: string) {
  const scratch = join(folder, `${name}-scratch`);
  mkdirSync(scratch);
  vi.stubEnv('TMPDIR', scratch);
  vi.stubEnv('SOURCE_DATE_EPOCH', String(date));
  vi.stubEnv('MAKEFLAGS', 'CFLAGS=-O0 -fPIC -Wall -Wmissing-prototypes -Werror'); // what is compiled is tested elsewhere
  if (architecture === 'arm64') vi.stubEnv('CC', 'aarch64-linux-gnu-gcc');
  try {
    const pgConfig = writeDebianPgConfig(major, fetchHeaders(major, architecture), scratch);
    const out = join(folder, name);
    const result = call(packageExtension, ['--pg-config', pgConfig, '--format', 'deb', 'rpm', '--out', out]);
    expect(result.err).toBe('');
    expect(result.exit).toBe(0);
    return { out, printed: result.out };
  } finally {
    vi.unstubAllEnvs();
  }
}

const machines = { amd64: 'x86_64', arm64: 'aarch64' } as const;
// installed below are those for 15 and 17
const builds = sampleOf(2, ['15', '16', '17', '18']).map((major) => [major, 'amd64'] as const);

describe.each([...builds, ['17', 'arm64'] as const])('packages for PostgreSQL %s on %s', (major, architecture) => {
  let out: string;
  let printed: string;
  const tree = `jsonb_ivm-${version}-postgresql-${major}-${architecture}`;
  const debian = `postgresql-${major}-jsonb-ivm_${version}-1_${architecture}.deb`;
  const rpm = `jsonb_ivm_${major}-${version}-1.${machines[architecture]}.rpm`;
  const source = `jsonb_ivm-${version}.tar.gz`;
  beforeAll(() => {
    ({ out, printed } = packageInto(`${major}-${architecture}`, major, architecture));
  }, 300_000);

  it('are a tree, an archive of it, packages for Debian and RPM, the source, and their checksums', () => {
    expect(readdirSync(out).sort()).toEqual(['SHA256SUMS', tree, `${tree}.tar.gz`, source, debian, rpm].sort());
    for (const name of readdirSync(out)) expect(printed).toContain(name);
    const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8');
    expect(sums.match(/\S+$/gm)).toEqual([`${tree}.tar.gz`, source, debian, rpm].sort());
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: out });
  });

  it('hold the same library for that machine, wherever its server looks for it', () => {
    const places = {
      archive: `usr/lib/postgresql/${major}/lib`,
      deb: `usr/lib/postgresql/${major}/lib`,
      rpm: `usr/pgsql-${major}/lib`,
    };
    const unpacked = unpack(out, { archive: `${tree}.tar.gz`, deb: debian, rpm });
    const libraries = Object.entries(places).map(([kind, place]) => join(unpacked, kind, place, library));
    const [first, ...others] = libraries.map((file) => readFileSync(file));
    for (const other of others) expect(other.equals(first as Buffer)).toBe(true);
    const header = run('readelf', '--file-header', libraries[0] as string);
    expect(header).toMatch(architecture === 'amd64' ? /Machine: .*X86-64/ : /Machine: .*AArch64/);
  });

  it('are clean under lintian and rpmlint', () => {
    // no bug of Debian's asked for the package
    run('lintian', '--fail-on', 'error,warning', '--suppress-tags', 'initial-upload-closes-no-bugs', join(out, debian));
    expect(run('rpmlint', '--config', 'test/extension/rpmlint.toml', join(out, rpm))).toContain(
      ' 0 errors, 0 warnings, ',
    );
  }, 300_000);

  it('puts files of root where the server of Debian looks for them', () => {
    const lines = run('dpkg-deb', '--contents', join(out, debian)).trim().split('\n');
    for (const line of lines) expect(line).toMatch(/^((d|-)rw(-|x)r-(-|x)r-(-|x)|lrwxrwxrwx) root\/root /);
    const links = lines.filter((line) => line.startsWith('l')).map((line) => line.replace(/^.* \./, ''));
    expect(links).toEqual([`/usr/lib/postgresql/${major}/lib/${library} -> jsonb_ivm.so`]);
    const files = lines.filter((line) => line.startsWith('-')).map((line) => line.replace(/^.* \./, ''));
    const documents = ['copyright', 'changelog.gz', 'changelog.Debian.gz'];
    expect(files.sort()).toEqual(
      [
        `/usr/lib/postgresql/${major}/lib/jsonb_ivm.so`,
        ...sql.map((name) => `/usr/share/postgresql/${major}/extension/${name}`),
        ...documents.map((name) => `/usr/share/doc/postgresql-${major}-jsonb-ivm/${name}`),
      ].sort(),
    );
  });

  it('says what the package for Debian is, under which licence, and what it depends on', () => {
    const field = (name: string) => run('dpkg-deb', '--field', join(out, debian), name).trim();
    expect(field('Package')).toBe(`postgresql-${major}-jsonb-ivm`);
    expect(field('Version')).toBe(`${version}-1`);
    expect(field('Architecture')).toBe(architecture);
    expect(field('Description')).toContain('extension jsonb_ivm');
    expect(field('Depends')).toMatch(new RegExp(`^postgresql-${major}, libc6 \\(>= 2\\.\\d+\\)$`));
    const copyright = `./usr/share/doc/postgresql-${major}-jsonb-ivm/copyright`;
    const text = execFileSync('sh', [
      '-c',
      `dpkg-deb --fsys-tarfile "$0" | tar -xO "$1"`,
      join(out, debian),
      copyright,
    ]);
    expect(text.toString()).toMatch(/^License: PostgreSQL\n Permission to use, /m);
  });

  it("has the package for RPM be one of PostgreSQL's own repository", () => {
    const ask = (what: string) => run('rpm', '--query', '--package', what, join(out, rpm)).trim().split('\n');
    const home = `/usr/pgsql-${major}`;
    expect(ask('--list')).toEqual([
      ...[`${home}/lib/${library}`, `${home}/lib/jsonb_ivm.so`],
      ...sql.map((name) => `${home}/share/extension/${name}`).sort(),
      ...[`/usr/share/doc/jsonb_ivm_${major}`, `/usr/share/doc/jsonb_ivm_${major}/CHANGELOG.md`],
      ...[`/usr/share/licenses/jsonb_ivm_${major}`, `/usr/share/licenses/jsonb_ivm_${major}/LICENSE`],
    ]);
    expect(ask('--requires')).toContain(`postgresql${major}-server`);
    expect(ask('--requires').filter((name) => name.startsWith('libc.so'))).not.toEqual([]);
    expect(ask('--queryformat=%{LICENSE} %{ARCH}')).toEqual([`PostgreSQL ${machines[architecture]}`]);
  });
});

it('makes the same bytes wherever and whenever it runs', () => {
  const { out } = packageInto('again', '17', 'amd64');
  const sums = (directory: string) => readFileSync(join(directory, 'SHA256SUMS'), 'utf8');
  expect(sums(out)).toBe(sums(join(folder, '17-amd64')));
}, 300_000);

it.each(['15', '17'])('a clean cluster of PostgreSQL %s has the extension by what RPM unpacks', async (major) => {
  mkdirSync(cache, { recursive: true });
  const installation = mkdtempSync(join(cache, 'packaged-'));
  run('cp', '-al', `${npmInstallation(major)}/.`, installation);
  const rpm = `jsonb_ivm_${major}-${version}-1.x86_64.rpm`;
  const home = join(unpack(join(folder, `${major}-amd64`), { rpm }), 'rpm', `usr/pgsql-${major}`);
  cpSync(join(home, 'lib'), join(installation, 'lib/postgresql'), { recursive: true, verbatimSymlinks: true });
  cpSync(join(home, 'share'), join(installation, 'share/postgresql'), { recursive: true });
  const server = await startServer(major, { installation });
  try {
    const driver = await openPg(server.url);
    await driver.execute('CREATE EXTENSION jsonb_ivm');
    const rows = await driver.query('SELECT jsonb_merge_shallow(\'{"a": 1}\', \'{"b": 2}\')::text AS merged');
    expect(rows).toEqual([{ merged: '{"a": 1, "b": 2}' }]);
    await driver.close();
  } finally {
    await server.stop();
    rmSync(installation, { recursive: true });
  }
});

it('the source needs only PGXS', () => {
  const directory = mkdtempSync(join(folder, 'source-'));
  run(
    'tar',
    '--extract',
    '--gzip',
    `--directory=${directory}`,
    `--file=${join(folder, '15-amd64', `jsonb_ivm-${version}.tar.gz`)}`,
  );
  const root = join(directory, `jsonb_ivm-${version}`);
  const built = ['jsonb_ivm.so', ...updates];
  const files = () => readdirSync(root).filter((file) => built.includes(file));
  expect(files()).toEqual([]);
  const pgConfig = writeDebianPgConfig('15', fetchHeaders('15'), directory);
  run('make', '--silent', '-C', root, `PG_CONFIG=${pgConfig}`, 'CFLAGS=-O0 -fPIC');
  expect(files().sort()).toEqual(built.sort());
});

/** Unpacks packages, each below a directory named for its kind, and says where those are. */
function unpack(from: string, files: Readonly<Partial<Record<'archive' | 'deb' | 'rpm', string>>>): string {
  const to = mkdtempSync(join(folder, 'unpacked-'));
  const script = {
    archive: 'tar --extract --gzip --file "$0"',
    deb: 'dpkg-deb --fsys-tarfile "$0" | tar --extract',
    rpm: 'rpm2cpio "$0" | cpio --quiet --extract --make-directories',
  };
  for (const [kind, file] of Object.entries(files)) {
    const cwd = join(to, kind);
    mkdirSync(cwd);
    execFileSync('bash', ['-o', 'pipefail', '-c', script[kind as keyof typeof script], join(from, file)], { cwd });
  }
  return to;
}
