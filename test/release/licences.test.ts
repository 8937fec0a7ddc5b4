import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkLicences } from '../../release/licences/licences.js';
import { call } from './surroundings.js';

const folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-licences-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const policy = join(folder, 'policy.yaml');
writeFileSync(
  policy,
  `maximumDatabaseAgeHours: 1
maximumReleaseListAgeDays: 1
maximumExceptionDays: 1
exceptions: []
suppressions: []
licences: { allowed: [MIT, Apache-2.0], allowedInDevelopment: [MPL-2.0] }
`,
);

function check(packages: object | string) {
  const lock = join(folder, 'package-lock.json');
  writeFileSync(lock, typeof packages === 'string' ? packages : JSON.stringify({ lockfileVersion: 3, packages }));
  const { exit, out } = call(checkLicences, ['--lock', lock, '--policy', policy]);
  return { exit, out: out.replaceAll(`${folder}/`, '') };
}

const own = {
  '': { name: 'own' },
  'node_modules/own-tests': { resolved: 'tests', link: true },
  tests: { name: 'own-tests' },
};

describe('licences', () => {
  it('of the lock file of this project are allowed by its policy', () => {
    expect(call(checkLicences, [])).toMatchObject({ exit: 0, out: expect.stringMatching(/^\d+ dependencies have/) });
  });

  it('are allowed alone or by one side of a choice; the own packages need none', () => {
    const packages = {
      ...own,
      'node_modules/a': { license: 'MIT' },
      'node_modules/b': { license: '(GPL-3.0-only OR MIT)' },
    };
    expect(check(packages)).toEqual({ exit: 0, out: '2 dependencies have allowed licences\n' });
  });

  it('of development are allowed there only', () => {
    const packages = { 'node_modules/@a/b': { version: '1.0.0', license: 'MPL-2.0', dev: true } };
    expect(check(packages).exit).toBe(0);
    expect(check({ 'node_modules/@a/b': { version: '1.0.0', license: 'MPL-2.0' } })).toEqual({
      exit: 1,
      out: 'package-lock.json: @a/b 1.0.0 has the licence MPL-2.0, not allowed\n',
    });
  });

  it.each([
    ['none', { version: '1.0.0' }, 'nested 1.0.0 names no licence'],
    [
      'another',
      { version: '1.0.0', license: 'AGPL-3.0-only' },
      'nested 1.0.0 has the licence AGPL-3.0-only, not allowed',
    ],
    ['both of two', { license: 'MIT AND GPL-2.0-only' }, 'nested has the licence MIT AND GPL-2.0-only, not allowed'],
    ['no expression', { license: 'SEE LICENSE IN x' }, 'nested has the licence SEE LICENSE IN x, not allowed'],
  ])('fail: %s', (_, found, message) => {
    expect(check({ 'node_modules/a/node_modules/nested': found })).toEqual({
      exit: 1,
      out: `package-lock.json: ${message}\n`,
    });
  });

  it.each([
    ['empty', '', 'the lock file is empty'],
    ['truncated', '{"packages": {', 'is not JSON, or is truncated'],
    ['without dependencies', '{}', 'lists no dependency'],
  ])('fail for a lock file that is %s', (_, text, message) => {
    expect(check(text)).toMatchObject({ exit: 1, out: expect.stringContaining(message) });
  });
});
