import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Surroundings } from '../../release/command.js';
import { packageExtension } from '../../release/package/package.js';
import { sources } from '../../release/package/project.js';
import { version } from '../../src/version.js';
import { call } from './surroundings.js';

const folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-needs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

const scripts = [
  `extension/jsonb_ivm--${version}.sql`,
  'package.json',
  'kernel/asconfig.json',
  'kernel/assembly/index.ts',
];
const generators = ['assemblyscript/bin/asc.js', 'wabt/bin/wasm2c'].map((file) => `node_modules/${file}`);

/** A copy of what is packaged, a server's `pg_config`, and the programs that packaging calls; each can be spoilt. */
let root: string;
let server: string;
let programs: string;

beforeEach(() => {
  [root, server, programs] = ['root-', 'server-', 'programs-'].map((name) => mkdtempSync(join(folder, name))) as [
    string,
    string,
    string,
  ];
  for (const file of [...sources, ...scripts]) cpSync(file, join(root, file), { recursive: true });
  for (const file of generators) write(join(root, file), '');
  write(join(server, 'include', 'postgres.h'), '#include "c.h"\n');
  for (const header of ['c.h', 'fmgr.h', 'utils/jsonb.h']) write(join(server, 'include', header), '');
  write(join(server, 'pgxs.mk'), '');
  writePgConfig({});
  program('make', 'echo GNU Make 4.3');
  program('tar', 'echo "tar (GNU tar) 1.34"');
  program('install', 'echo "install (GNU coreutils) 9.1"');
  for (const name of ['strip', 'dpkg-deb', 'rpmbuild']) program(name, 'exit 0');
  program('cc', 'exec /usr/bin/cc "$@"');
  for (const name of ['sh', 'git']) symlinkSync(join('/usr/bin', name), join(programs, name));
  vi.stubEnv('PATH', programs);
  vi.stubEnv('CC', undefined);
});

function write(file: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
}

function program(name: string, script: string): void {
  write(join(programs, name), `#!/bin/sh\n${script}\n`, 0o755);
}

function writePgConfig(changes: Readonly<Record<string, string>>): void {
  const answers = {
    version: 'PostgreSQL 17.10',
    'includedir-server': join(server, 'include'),
    pgxs: join(server, 'pgxs.mk'),
    pkglibdir: join(server, 'lib'),
    sharedir: join(server, 'share'),
    cc: 'cc -pthread',
    ...changes,
  };
  const cases = Object.entries(answers).map(([name, answer]) => `--${name}) echo '${answer}' ;;`);
  write(join(server, 'pg_config'), `#!/bin/sh\ncase $1 in ${cases.join(' ')} esac\n`, 0o755);
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
}

/** What is said to be missing, each with its remedy; a system's own message is never all of it. */
function needs(pgConfig = join(server, 'pg_config'), out = join(folder, 'out'), ...more: string[]): string {
  const check = (args: readonly string[], surroundings: Surroundings) => packageExtension(args, surroundings, root);
  const { exit, err, out: printed } = call(check, ['--pg-config', pgConfig, '--out', out, ...more]);
  expect(exit).toBe(1);
  expect(printed).toBe('');
  expect(err).not.toContain('No such file');
  const lines = err.trimEnd().split('\n');
  const problems = lines.filter((line) => !line.startsWith('  hint: '));
  expect(lines.length, 'every problem has a hint').toBe(2 * problems.length);
  return err.replaceAll(server, 'SERVER').replaceAll(version, 'VERSION');
}

describe('each missing file of the project is named', () => {
  it.each([...sources, ...scripts.slice(1)])('%s', (file) => {
    rmSync(join(root, file), { recursive: true });
    expect(needs()).toBe(`${file}: this file is missing\n  hint: restore it: git checkout -- ${file}\n`);
  });

  it.each(generators)('%s', (file) => {
    rmSync(join(root, file));
    expect(needs()).toBe(`${file}: this file is missing\n  hint: run npm ci\n`);
  });

  it('all that npm installs, before anything of it runs', () => {
    const script = join(root, 'release/package/dependencies.mjs');
    cpSync('release/package/dependencies.mjs', script);
    const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    expect(stderr).toBe('node_modules/tsx: this is missing\n  hint: run npm ci\n');
    expect(status).toBe(1);
    expect(JSON.parse(readFileSync('package.json', 'utf8')).scripts.prepackage).toBe(
      'node release/package/dependencies.mjs',
    );
  });

  it('the SQL', () => {
    rmSync(join(root, scripts[0] as string));
    expect(needs()).toBe(`extension/jsonb_ivm--VERSION.sql: the SQL of this version is missing
  hint: extension/jsonb_ivm.control says that VERSION is the version; name the file after it, or set default_version\n`);
  });
});

describe('versions that differ are named with their places', () => {
  it('the control file', () => {
    edit('extension/jsonb_ivm.control', (text) => text.replace(version, '9.9.9'));
    const found = needs();
    expect(found).toContain('extension/jsonb_ivm--9.9.9.sql: the SQL of this version is missing');
    expect(found).toContain('extension/Makefile: DATA does not name "jsonb_ivm--9.9.9.sql"');
    expect(found).toContain('extension/Makefile: neither DATA nor DATA_built names a script that upgrades to 9.9.9');
    const asks = 'where extension/jsonb_ivm.control:2 asks for';
    expect(found).toContain(
      'extension/jsonb_ivm.control: module_pathname is "$libdir/jsonb_ivm-VERSION", where line 2 asks for "$libdir/jsonb_ivm-9.9.9"',
    );
    expect(found).toContain(`package.json: version is "VERSION", ${asks} "9.9.9"`);
    expect(found).toContain(`extension/META.json: version is "VERSION", ${asks} "9.9.9"`);
    expect(found).toContain(`extension/META.json: provides.jsonb_ivm.version is "VERSION", ${asks} "9.9.9"`);
    expect(found).toContain(
      `extension/META.json: provides.jsonb_ivm.file is "jsonb_ivm--VERSION.sql", ${asks} "jsonb_ivm--9.9.9.sql"`,
    );
  });

  it('a control file that says none', () => {
    edit('extension/jsonb_ivm.control', (text) => text.replace(/^default_version.*\n/m, ''));
    expect(needs()).toContain(
      'extension/jsonb_ivm.control: no default_version is given\n  hint: add the version, as in',
    );
  });

  it('the package', () => {
    edit('package.json', (text) => text.replace(`"version": "${version}"`, '"version": "9.9.9"'));
    expect(needs()).toMatch(/^package\.json: version is "9\.9\.9", where .*control:2 asks for "VERSION"\n {2}hint: /);
  });

  it('metadata that is no JSON', () => {
    edit('extension/META.json', (text) => text.slice(0, 100));
    expect(needs()).toMatch(/^extension\/META\.json: this file is not JSON, or is truncated: .*\n {2}hint: /);
  });
});

describe('a pg_config that is no use is named', () => {
  it('none there', () =>
    expect(needs('/nowhere/pg_config')).toMatch(
      /^\/nowhere\/pg_config: there is no such pg_config\n {2}hint: give the/,
    ));

  it('none in PATH', () =>
    expect(needs('pg_config')).toMatch(/^pg_config: no such program is in PATH\n {2}hint: give/));

  it('a directory', () => expect(needs(server)).toMatch(/^SERVER: this is no program\n {2}hint: give/));

  it('one that may not be executed', () => {
    chmodSync(join(server, 'pg_config'), 0o644);
    expect(needs()).toMatch(/^SERVER\/pg_config: this pg_config does not run\n {2}hint: it has to be executable/);
  });

  it('another program', () => {
    writePgConfig({ version: 'hello' });
    expect(needs()).toMatch(/^SERVER\/pg_config: this is no pg_config: it says "hello" for --version\n {2}hint: /);
  });

  it('an old server', () => {
    writePgConfig({ version: 'PostgreSQL 14.9' });
    expect(needs()).toBe(
      'SERVER/pg_config: PostgreSQL 14.9 is too old\n  hint: give the pg_config of a server from PostgreSQL 15 on\n',
    );
  });

  it('one without answers', () => {
    writePgConfig({ pkglibdir: '' });
    expect(needs()).toMatch(/^SERVER\/pg_config: it gives no path for --pkglibdir\n {2}hint: /);
  });
});

describe('what a server is compiled for with is named', () => {
  const hint = "install the server's development package: postgresql-server-dev-17";

  it('headers', () => {
    rmSync(join(server, 'include'), { recursive: true });
    expect(needs()).toContain(
      `SERVER/include/postgres.h: the server headers of PostgreSQL 17.10 are missing\n  hint: ${hint}\n`,
    );
  });

  it('one header of many', () => {
    rmSync(join(server, 'include', 'utils'), { recursive: true });
    expect(needs()).toBe(`SERVER/include: the server's headers are incomplete: "utils/jsonb.h" is missing
  hint: reinstall the server's development package: postgresql-server-dev-17\n`);
  });

  it('makefiles', () => {
    rmSync(join(server, 'pgxs.mk'));
    expect(needs()).toBe(`SERVER/pgxs.mk: the makefiles of PostgreSQL 17.10 (PGXS) are missing\n  hint: ${hint}\n`);
  });
});

describe('programs that are missing are named', () => {
  it.each([
    ['make', 'make'],
    ['install', 'coreutils'],
    ['strip', 'binutils'],
    ['tar', 'tar'],
    ['dpkg-deb', 'dpkg', '--format', 'deb'],
    ['rpmbuild', 'rpm', '--format', 'rpm'],
  ] as const)('%s', (name, source, ...asked) => {
    rmSync(join(programs, name));
    expect(needs(join(server, 'pg_config'), join(folder, 'out'), ...asked)).toBe(
      `${name}: this program is not in PATH, or does not run\n  hint: apt-get install ${source}\n`,
    );
  });

  it.each([
    ['/usr/lib/postgresql/17/lib', 'dpkg-deb'],
    ['/usr/pgsql-17/lib', 'rpmbuild'],
  ])('only what the packages of a server in %s are made with', (pkglibdir, name) => {
    for (const other of ['dpkg-deb', 'rpmbuild']) rmSync(join(programs, other));
    writePgConfig({ pkglibdir });
    expect(needs().match(/^\S+(?=: )/gm)).toEqual([name]);
  });

  it('strip, as the compiler knows it', () => {
    program('cc', '[ "$1" = -print-prog-name=strip ] && echo no-strip || exec /usr/bin/cc "$@"');
    expect(needs()).toBe(`no-strip: this program is not in PATH, or does not run\n  hint: apt-get install binutils\n`);
  });

  it('a compiler for a machine that no package is made for', () => {
    program('cc', '[ "$1" = -dumpmachine ] && echo riscv64-linux-gnu || exec /usr/bin/cc "$@"');
    expect(needs()).toBe(
      'cc: this compiler is for riscv64-linux-gnu, which no package is made for\n  hint: set CC to one for x86_64 or aarch64\n',
    );
  });

  it("a make that is not GNU's", () => {
    program('make', 'echo bmake');
    expect(needs()).toBe("make: this is not GNU's\n  hint: apt-get install make\n");
  });

  it('the compiler that the server was built with', () => {
    rmSync(join(programs, 'cc'));
    expect(needs()).toMatch(/^cc: this compiler is not in PATH, or does not run\n {2}hint: apt-get install gcc/);
    vi.stubEnv('CC', 'other-cc');
    expect(needs()).toMatch(/^other-cc: this compiler is not in PATH/);
  });

  it("the C library's headers", () => {
    program('cc', '[ "$1" != -E ]');
    expect(needs()).toBe(`cc: this compiler does not find the C library's headers
  hint: apt-get install libc6-dev\n`);
  });
});

it('a place for the packages that is no directory is named before anything is built', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  for (const out of [file, join(file, 'below')]) {
    expect(needs(join(server, 'pg_config'), out)).toBe(
      `${out}: this is no directory\n  hint: give a directory for the packages with --out\n`,
    );
  }
});

it('everything that is missing is named at once', () => {
  rmSync(join(root, 'LICENSE'));
  rmSync(join(programs, 'make'));
  const found = needs('/nowhere/pg_config').match(/^\S+(?=: )/gm);
  expect(found).toEqual(['LICENSE', '/nowhere/pg_config', 'make']);
});

it('a wrong call exits with 2', () => {
  expect(call(packageExtension, ['--pg_config', 'x'])).toMatchObject({ exit: 2 });
});
