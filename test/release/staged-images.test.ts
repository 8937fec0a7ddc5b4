import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stagedImages } from '../../release/staging/command.js';
import { call } from './surroundings.js';

const folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-staging-'));
afterAll(() => rmSync(folder, { recursive: true }));

const staged = (digit: string) => `sha-${digit.repeat(40)}`;
/** As GitHub's interface lists a version of a package of containers. */
const version = (id: number, digit: string, created_at: string, ...tags: string[]) => ({
  id,
  name: `sha256:${digit.repeat(64)}`,
  package_html_url: 'https://github.com/users/jane/packages/container/package/jsonb_ivm',
  created_at,
  updated_at: created_at,
  metadata: { package_type: 'container', container: { tags } },
});
const find = (versions: object[], ...more: string[]) => {
  const file = join(folder, 'versions.json');
  writeFileSync(file, JSON.stringify(versions));
  return call(stagedImages, ['--versions', file, ...more]);
};

describe('of what was staged, this may be deleted (on 2026-11-22):', () => {
  const old = '2026-10-01T00:00:00Z';
  const cases: [string, object[], string][] = [
    ['what has no other tag, once it is old', [version(1, 'a', old, staged('1'))], '1\n'],
    ['what is one of those for several servers', [version(1, 'a', old, `${staged('1')}-pg17`)], '1\n'],
    ['not before', [version(1, 'a', '2026-10-19T00:00:00Z', staged('1'))], ''],
    ['never what a release points to', [version(1, 'a', old, staged('1'), '0.3.0')], ''],
    ['nor what was built again', [version(1, 'a', old, staged('1'), '17.12-20261005')], ''],
    ['nor what has no tag, as a part of an index has none', [version(1, 'a', old)], ''],
    [
      'nor what is called like it',
      [version(1, 'a', old, 'sha-abc'), version(2, 'b', old, 'sha-'), version(3, 'c', old, `${staged('1')}-x`)],
      '',
    ],
    [
      'what is attached to it, whenever that was',
      [
        version(4, 'd', '2026-11-21T00:00:00Z', `sha256-${'a'.repeat(64)}`),
        version(3, 'c', old, `sha256-${'a'.repeat(64)}.sig`),
        version(1, 'a', old, staged('1')),
      ],
      '1\n3\n4\n',
    ],
    [
      'but not what is attached to what stays',
      [version(1, 'a', old, staged('1'), '17'), version(2, 'b', old, `sha256-${'a'.repeat(64)}`)],
      '',
    ],
  ];
  it.each(cases)('%s', (_, versions, out) => expect(find(versions)).toEqual({ exit: 0, out, err: '' }));

  it('sooner, if asked', () => {
    const young = version(1, 'a', '2026-11-19T00:00:00Z', staged('1'));
    expect(find([young], '--days', '2').out).toBe('1\n');
    expect(find([young], '--days', 'two')).toMatchObject({ exit: 2, out: '' });
    expect(find([young], '--days', '0').exit).toBe(2);
  });
});

describe('nothing may be deleted', () => {
  it('where the list can not be trusted', () => {
    const nameless = { ...version(1, 'a', '2026-10-01T00:00:00Z', staged('1')), metadata: {} };
    expect(find([nameless])).toMatchObject({
      exit: 1,
      out: '',
      err: expect.stringContaining('"container" is missing'),
    });
    expect(call(stagedImages, ['--versions', join(folder, 'none')])).toMatchObject({ exit: 1, out: '' });
    expect(call(stagedImages, []).exit).toBe(2);
  });
});
