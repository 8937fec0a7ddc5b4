import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExitCode } from '../../release/command.js';
import { postgresqlReleases } from '../../release/postgresql/command.js';
import { readCurrent } from '../../release/postgresql/current.js';
import { listFile, newestOf, readReleases } from '../../release/postgresql/releases.js';
import { extendList } from '../../release/postgresql/update.js';
import { releasesText } from './gate-run.js';

const folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-releases-'));
const pages = new Map<string, string>();
let server: Server;
let address: string;
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const page = pages.get(url);
    response.writeHead(page === undefined ? 404 : 200).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const versions = (minor: string) =>
  JSON.stringify([
    {
      current: true,
      eolDate: '2029-11-08',
      firstRelDate: '2024-09-26',
      latestMinor: minor,
      major: '17',
      relDate: '2027-02-11',
      supported: true,
    },
    {
      current: false,
      eolDate: '2021-11-11',
      firstRelDate: '2016-09-29',
      latestMinor: '24',
      major: '9.6',
      relDate: '2021-11-11',
      supported: false,
    },
  ]);

/** A record in the form of the CVE program, as PostgreSQL writes them. */
const record = (fixedIn: readonly string[], score?: number) =>
  JSON.stringify({
    dataType: 'CVE_RECORD',
    dataVersion: '5.2',
    containers: {
      cna: {
        affected: [
          {
            defaultStatus: 'unaffected',
            product: 'PostgreSQL',
            versions: [
              ...fixedIn.map((lessThan) => ({
                lessThan,
                status: 'affected',
                version: lessThan.split('.')[0],
                versionType: 'rpm',
              })),
              { status: 'unaffected', version: '13' },
            ],
          },
        ],
        ...(score === undefined
          ? {}
          : { metrics: [{ format: 'CVSS', cvssV3_1: { version: '3.1', baseScore: score, baseSeverity: 'HIGH' } }] }),
      },
    },
  });

async function run(...args: string[]): Promise<{ exit: ExitCode; out: string; err: string }> {
  const written = { out: '', err: '' };
  const surroundings = {
    out: (text: string) => {
      written.out += text;
    },
    err: (text: string) => {
      written.err += text;
    },
    now: new Date('2027-02-15T12:00:00Z'),
  };
  const all = [...args, '--postgresql', address, '--records', `${address}/records`];
  return { exit: await postgresqlReleases(all, surroundings), ...written };
}

function list(): string {
  const file = join(folder, 'releases.yaml');
  writeFileSync(file, `# What is known.\n${releasesText}`);
  return file;
}

describe('the list, held against what is published', () => {
  it('has it all, and what is published is kept for the gate', async () => {
    pages.set('/versions.json', versions('12'));
    const output = join(folder, 'current.json');
    const { exit, out } = await run('--list', list(), '--output', output);
    expect(out).toMatch(/releases\.yaml has the newest release of each of its major versions\n$/);
    expect(exit).toBe(0);
    const { value } = readCurrent(output);
    expect(value?.fetchedAt.toISOString()).toBe('2027-02-15T12:00:00.000Z');
    expect(value?.versions).toEqual([{ version: '17.12', date: '2027-02-11', supported: true }]);
  });

  it('lacks something', async () => {
    pages.set('/versions.json', versions('13'));
    expect(await run('--list', list())).toEqual({ exit: 1, out: '17.13 of 2027-02-11 is not listed\n', err: '' });
  });

  it('is extended: by releases, by what they and older ones fixed, and by how grave that is', async () => {
    pages.set('/versions.json', versions('13'));
    const ids = ['CVE-2027-1000', 'CVE-2026-14678', 'CVE-2026-16239', 'CVE-2026-6460', 'CVE-2015-0001'];
    pages.set('/support/security/', ids.map((id) => `<a href="/support/security/${id}/">${id}</a>`).join('\n'));
    pages.set('/records/cves/2027/1xxx/CVE-2027-1000.json', record(['18.8', '17.13'], 9.1));
    pages.set('/records/cves/2026/14xxx/CVE-2026-14678.json', record(['17.11'], 4.3));
    pages.set('/records/cves/2026/16xxx/CVE-2026-16239.json', record(['17.11'], 8.8));
    pages.set('/records/cves/2015/0xxx/CVE-2015-0001.json', record(['9.4', '17.5'], 7.5));
    const file = list();
    const { exit, out, err } = await run('--list', file, '--write');
    expect(err).toBe('');
    expect(out).toContain('1 release added, 4 vulnerabilities looked up; read what has changed before you commit it');
    expect(exit).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(`# What is known.
checked: 2027-02-15
releases:
  - { version: "17.13", date: 2027-02-11, fixes: [ CVE-2027-1000 ] }
  - { version: '17.12', date: 2026-11-12, fixes: [ CVE-2026-120146, CVE-2026-6460 ] }
  - { version: '17.11', date: 2026-08-13, fixes: [ CVE-2026-14678, CVE-2026-16239 ] }
  - { version: '17.10', date: 2026-05-14 }
scores: { CVE-2026-6460: 8.8, CVE-2026-14678: 4.3, CVE-2026-16239: 8.8, CVE-2026-120146: 4.3, CVE-2027-1000: 9.1 }
`);
    expect(readReleases(file).problems).toBeUndefined();
  });

  it('has what was fixed in a version that never came out with the next one, and nothing from before all of it', () => {
    const text = `checked: 2026-11-20
releases:
  - { version: '18.6', date: 2026-08-13 }
  - { version: '18.4', date: 2026-05-14 }
scores: {}
`;
    const records = [
      { id: 'CVE-2026-6470', fixedIn: ['18.5', '17.11'], score: 4.3 },
      { id: 'CVE-2025-8714', fixedIn: ['18.1'], score: 8.8 },
    ];
    expect(extendList(text, [], records, '2026-11-20')).toBe(
      text.replace('2026-08-13 }', '2026-08-13, fixes: [ CVE-2026-6470 ] }').replace('{}', '{ CVE-2026-6470: 4.3 }'),
    );
  });

  const failures: [string, () => void, string][] = [
    ['nothing answers', () => pages.delete('/versions.json'), "/versions.json can't be fetched: 404 Not Found"],
    ['it is no JSON', () => pages.set('/versions.json', '<html>'), '/versions.json is not JSON: '],
    ['it is something else', () => pages.set('/versions.json', '{}'), "the list is not postgresql.org's: "],
  ];
  it.each(failures)('can not be told where %s', async (_, prepare, message) => {
    prepare();
    const { exit, err } = await run('--list', list());
    expect(err).toContain(message);
    expect(exit).toBe(1);
  });

  it('stays as it is where no vulnerability, or one that nobody can read, is named', async () => {
    pages.set('/versions.json', versions('12'));
    pages.set('/support/security/', '<html></html>');
    expect((await run('--list', list(), '--write')).err).toContain('/support/security/ names no vulnerability');
    pages.set('/support/security/', 'CVE-2027-2000');
    pages.set('/records/cves/2027/2xxx/CVE-2027-2000.json', '{}');
    const file = list();
    const before = readFileSync(file, 'utf8');
    expect((await run('--list', file, '--write')).err).toContain('CVE-2027-2000.json: /: "containers" is missing');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('is asked for in words that it knows', async () => expect((await run('--lists', 'x')).exit).toBe(2));
});

describe("the project's own list", () => {
  const { value, problems } = readReleases(listFile);

  it('is well-formed, as the command would write it', () => {
    expect(problems).toBeUndefined();
    const text = readFileSync(listFile, 'utf8');
    expect(extendList(text, [], [], value?.checked ?? '')).toBe(text);
  });

  it('has the major versions that the project is for, in order, each from what is the newest on', () => {
    const names = value?.releases.map(({ version }) => version) ?? [];
    for (const major of [15, 16, 17, 18]) {
      const minors = names.filter((name) => name.startsWith(`${major}.`)).map((name) => Number(name.split('.')[1]));
      expect(minors.length, String(major)).toBeGreaterThan(3);
      expect(minors).toEqual([...minors].sort((a, b) => b - a));
      expect(value && newestOf(value, major)?.version).toBe(`${major}.${minors[0]}`);
    }
  });

  it('rates nothing that it does not list', () => {
    const fixes = new Set(value?.releases.flatMap((release) => release.fixes ?? []));
    expect(Object.keys(value?.scores ?? {}).filter((id) => !fixes.has(id))).toEqual([]);
  });
});
