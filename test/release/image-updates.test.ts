import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { checkImageUpdates } from '../../release/image-updates/check.js';
import { compareVersions } from '../../release/image-updates/debian-version.js';
import { call } from './surroundings.js';

const folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-updates-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files below a new directory, and returns it. */
function tree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(folder, 'tree-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const entry = (name: string, version: string, more = '') =>
  `Package: ${name}\n${more}Architecture: amd64\nMulti-Arch: same\nVersion: ${version}\nDescription: ${name}\n Version: 0\n\n`;
const status = [
  entry('libssl3', '3.0.17-1~deb12u2', 'Status: install ok installed\nSource: openssl\n'),
  entry('libperl5.36', '5.36.0-7+deb12u2', 'Status: hold ok installed\nSource: perl (5.36.0-7)\n'),
  entry('removed', '1.0', 'Status: deinstall ok config-files\n'),
  entry('zlib1g', '1:1.2.13.dfsg-1', 'Status: install ok installed\n'),
].join('');
const release = (until = 'Sat, 29 Nov 2026 08:00:00 UTC') => `Codename: bookworm-security\nValid-Until: ${until}\n`;
const listed = 'var/lib/apt/lists/deb.debian.org_debian-security_dists_bookworm-security';
const index = entry('libssl3', '3.0.15-1~deb12u1') + entry('removed', '2.0') + entry('zlib1g', '1.3', 'Source: zlib\n');
const rootfs = {
  'etc/os-release': 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_CODENAME=bookworm\nID=debian\n',
  'var/lib/dpkg/status': status,
  [`${listed}_InRelease`]: release(),
  [`${listed}_main_binary-amd64_Packages`]: index,
};
const check = (...args: string[]) => call(checkImageUpdates, args);
const checkTree = (changes: Readonly<Record<string, string | Uint8Array>>) =>
  check('--rootfs', tree({ ...rootfs, ...changes }));

describe('versions are ordered as dpkg orders them', () => {
  const ascending: [string, string][] = [
    ['1.0~rc1', '1.0'],
    ['1.0~~', '1.0~'],
    ['1.0', '1.0-1'],
    ['1.0-1~deb12u1', '1.0-1'],
    ['1.0-1', '1.0-1+deb12u1'],
    ['2.36-9+deb12u7', '2.36-9+deb12u10'],
    ['1.0a', '1.0+'],
    ['1.0-1', '1.0-1a'],
    ['1.2.9', '1.2.10'],
    ['9:1', '10:0'],
    ['99', '1:0'],
    ['1a', 'a'],
    ['20230311', '20250419~deb12u1'],
    ['1.2-3-4', '1.2-3-5'],
    ['1-9', '1.1-1'],
    ['99999999999999999998', '99999999999999999999'],
  ];
  it.each(ascending)('%s < %s', (older, newer) => {
    expect(compareVersions(older, newer)).toBeLessThan(0);
    expect(compareVersions(newer, older)).toBeGreaterThan(0);
  });

  it.each([
    ['1.0', '1.0-0'],
    ['0:1.0', '1.0'],
    ['1.001-1', '1.1-1'],
    ['1.0-', '1.0'],
  ])('%s = %s', (a, b) => expect(compareVersions(a, b)).toBe(0));
});

describe('an image', () => {
  it('passes when nothing installed is older than in the security suite', () => {
    const result = checkTree({ [`${listed}_main_binary-amd64_Packages`]: index.replace('1.3', '1:1.2.13.dfsg-1') });
    expect(result.out).toBe('no security update is missing: 3 packages installed, 3 in the index\n');
    expect(result.exit).toBe(0);
  });

  it('fails with what is older, whatever the compression and order of the index', () => {
    const newer = entry('zlib1g', '1:1.2.13.dfsg-1+deb12u1') + entry('libperl5.36', '5.36.0-7+deb12u3') + index;
    const root = tree({
      ...rootfs,
      [`${listed}_main_binary-amd64_Packages`]: '',
      [`${listed}_a_Packages.gz`]: gzipSync(newer),
    });
    const result = check('--rootfs', root);
    expect(result.exit).toBe(1);
    expect(result.out).toBe(`2 of 3 packages lack a security update

PACKAGE      INSTALLED         SECURITY UPDATE          SOURCE
libperl5.36  5.36.0-7+deb12u2  5.36.0-7+deb12u3         perl
zlib1g       1:1.2.13.dfsg-1   1:1.2.13.dfsg-1+deb12u1  zlib1g
`);
  });

  it('is held against lists of another directory, or against an index alone', () => {
    const root = tree(rootfs);
    const others = tree({ InRelease: '' });
    expect(check('--rootfs', root, '--lists', others).out).toContain(`${others}: no list of bookworm-security`);
    const packages = join(tree({ Packages: entry('libssl3', '3.0.18') }), 'Packages');
    const result = check('--status', join(root, 'var/lib/dpkg/status'), '--packages', packages);
    expect(result).toMatchObject({ exit: 1, out: expect.stringMatching(/^libssl3 .* 3\.0\.18 .* openssl$/m) });
  });
});

describe('what can not be told fails', () => {
  const cases: [string, Readonly<Record<string, string>>, string][] = [
    ['no status', { 'var/lib/dpkg/status': '' }, "status: dpkg's status is empty"],
    ['nothing installed', { 'var/lib/dpkg/status': 'x' }, 'status: no package is installed'],
    ['another system', { 'etc/os-release': 'ID=alpine\n' }, "os-release: this is no release of Debian's"],
    ['another release', { 'etc/os-release': 'ID=debian\nVERSION_CODENAME=trixie\n' }, 'no list of trixie-security'],
    [
      'old lists',
      { [`${listed}_InRelease`]: release('Sat, 21 Nov 2026 08:00:00 UTC') },
      'the list was valid until Sat, 21 Nov',
    ],
    ['lists of unknown age', { [`${listed}_InRelease`]: 'Codename: x\n' }, 'does not say how long it is valid'],
    ['an empty index', { [`${listed}_main_binary-amd64_Packages`]: '' }, 'no index of packages'],
    [
      'a broken index',
      { [`${listed}_b_Packages.gz`]: 'not gzip' },
      "_Packages.gz: the index can't be read: incorrect header",
    ],
  ];
  it.each(cases)('%s', (_, changes, message) => {
    const { exit, out } = checkTree(changes);
    expect(out).toContain(message);
    expect(exit).toBe(1);
  });

  it('no lists at all', () => {
    const { exit, out } = check('--rootfs', tree({ ...rootfs }), '--lists', join(folder, 'nowhere'));
    expect(out).toContain('nowhere: there is no such directory of apt lists\n  hint: run apt-get update');
    expect(exit).toBe(1);
  });
});

it.each([
  [[]],
  [['--rootfs', '/', '--status', 'x']],
  [['--status', 'x']],
  [['--rootfs', '/', '--fetch', '--lists', 'x']],
])('a wrong call exits with 2: %s', (args) =>
  expect(check(...args)).toMatchObject({ exit: 2, err: expect.stringContaining('error: ') }),
);
