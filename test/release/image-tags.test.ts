import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Announced, announce } from '../../release/tags/announcement.js';
import { imageTags } from '../../release/tags/command.js';
import { type Build, tagsOf } from '../../release/tags/tags.js';
import { completed } from './gate-evidence.js';
import { reportText } from './gate-run.js';
import { call } from './surroundings.js';

const folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-tags-'));
afterAll(() => rmSync(folder, { recursive: true }));

const build = (more: Partial<Build> = {}): Build => ({
  version: '0.3.0',
  server: '17.12',
  day: '2026-11-30',
  release: true,
  ...more,
});
const tags = (more: Partial<Build>, taken: readonly string[] = [], versions: readonly string[] = ['0.2.0', '0.3.0']) =>
  tagsOf(build(more), { tags: taken, versions });

describe('the tags of an image', () => {
  it('of a release: its version, what moves to it, and its day', () => {
    expect(tags({})).toEqual([
      ...['0.3.0', '0.3.0-pg17'],
      ...['17', '17.12', '0.3-pg17'],
      ...['17-20261130', '17.12-20261130', '0.3-pg17-20261130'],
    ]);
  });

  it('built again: what moves, and its day; what was released stays what it was', () => {
    expect(tags({ release: false, server: '17.13', day: '2026-12-07' })).toEqual([
      ...['17', '17.13', '0.3-pg17'],
      ...['17-20261207', '17.13-20261207', '0.3-pg17-20261207'],
    ]);
  });

  it('of another major version: none without its name', () => {
    expect(tags({ server: '18.7' })).toEqual([
      ...['0.3.0-pg18', '18', '18.7', '0.3-pg18'],
      ...['18-20261130', '18.7-20261130', '0.3-pg18-20261130'],
    ]);
  });

  it('of an older line: nothing that names no version of jsonb_ivm', () => {
    expect(tags({ version: '0.2.1' })).toEqual(['0.2.1', '0.2.1-pg17', '0.2-pg17', '0.2-pg17-20261130']);
    expect(tags({ version: '0.2.1' }, [], ['0.2.2', '0.10.0'])).toEqual([
      ...['0.2.1', '0.2.1-pg17', '0.2.1-pg17-20261130'],
    ]);
    expect(tags({ version: '0.10.0' }, [], ['0.9.0', '0.10.0'])).toContain('17');
  });

  it('of a version for tests: nothing that moves, and it is in no way of others', () => {
    expect(tags({ version: '0.4.0-rc.1' })).toEqual(['0.4.0-rc.1', '0.4.0-rc.1-pg17', '0.4.0-rc.1-pg17-20261130']);
    expect(tags({}, [], ['0.4.0-rc.1'])).toContain('17');
  });

  it('never take from another build the name of its day', () => {
    const second = tags({}, ['17-20261130', '17', '0.3.0']);
    expect(second.filter((tag) => tag.includes('2026'))).toEqual([
      ...['17-20261130.2', '17.12-20261130.2', '0.3-pg17-20261130.2'],
    ]);
    expect(tags({}, ['17-20261130', '17.12-20261130.2'])).toContain('17.12-20261130.3');
  });
});

describe('the announcement', () => {
  const image: Announced = {
    ...build(),
    image: 'ghcr.io/jane/jsonb_ivm',
    digest: `sha256:${'a'.repeat(64)}`,
    system: 'debian 12.12',
    tags: ['17', '17.12'],
  };
  const row = `| 2026-11-30 | 17.12 | debian 12.12 | \`17\` \`17.12\` | \`${image.digest}\` |`;
  const table = `## Images

\`ghcr.io/jane/jsonb_ivm\`; each has passed the gate, and is signed.

| built | PostgreSQL | system | tags | digest |
|---|---|---|---|---|
${row}
`;

  it('is a table below what the release says', () => {
    expect(announce('', image)).toBe(table);
    expect(announce('What changed.\r\n\r\n- All.\r\n', image)).toBe(`What changed.\n\n- All.\n\n${table}`);
  });

  it('has the newest first, and what stands around it stays', () => {
    const next = { ...image, day: '2026-12-07', server: '17.13', digest: `sha256:${'b'.repeat(64)}` };
    const text = announce(`${announce('Before.', image)}\n**Full Changelog**: x\n`, next);
    const lines = text.split('\n');
    expect(lines[0]).toBe('Before.');
    expect(lines.filter((line) => line.startsWith('| 2026')).map((line) => line.slice(2, 20))).toEqual([
      ...['2026-12-07 | 17.13', '2026-11-30 | 17.12'],
    ]);
    expect(text).toMatch(/\n\n\*\*Full Changelog\*\*: x\n$/);
  });

  it('tells of a digest once', () => {
    const once = announce('', image);
    expect(announce(once, { ...image, day: '2026-12-01' })).toBe(once);
  });

  it('fails where somebody has taken the table away', () => {
    expect(() => announce('## Images\n\nNone.\n', image)).toThrow('below "## Images" there is no table of images');
  });
});

describe('the command', () => {
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const report = write('image.json', completed([reportText('clean')])[0] ?? '');
  const args = (...more: string[]) => [
    ...['--version', '0.3.0', '--report', report, '--digest', `sha256:${'a'.repeat(64)}`],
    ...['--image', 'ghcr.io/jane/jsonb_ivm', '--versions', write('versions', 'v0.2.0\nv0.3.0\nvalpha\n')],
    ...['--taken', write('taken.json', '{"Repository": "ghcr.io/jane/jsonb_ivm", "Tags": ["sha-1", "17"]}')],
    ...more,
  ];
  const now = '2026-11-30T07:00:00Z';

  it('takes the server from the report, and the day from the clock', () => {
    const { exit, out } = call(imageTags, args('--rebuild'), now);
    expect(out).toBe('17\n17.12\n0.3-pg17\n17-20261130\n17.12-20261130\n0.3-pg17-20261130\n');
    expect(exit).toBe(0);
  });

  it('writes the announcement', () => {
    const notes = write('notes.md', 'Before.\n');
    expect(call(imageTags, args('--notes', notes), now).exit).toBe(0);
    expect(readFileSync(notes, 'utf8')).toContain(`| 2026-11-30 | 17.12 | debian 12.11 | \`0.3.0\` `);
    expect(readFileSync(notes, 'utf8')).toContain(`\`sha256:${'a'.repeat(64)}\` |\n`);
  });

  const failures: [string, string[], string][] = [
    ['the report is of no server', ['--report', write('bare.json', reportText('clean'))], 'lists 0 servers'],
    ['there is no report', ['--report', join(folder, 'none')], "the report can't be read"],
    ['the tags are not told', ['--taken', write('error.json', '{"errors": []}')], '"Tags" is missing'],
  ];
  it.each(failures)('fails where %s', (_, more, message) => {
    const { exit, err } = call(imageTags, args(...more), now);
    expect(err).toContain(message);
    expect(exit).toBe(1);
  });

  it('exits with 2 for a wrong call', () => expect(call(imageTags, ['--version', '1']).exit).toBe(2));
});
