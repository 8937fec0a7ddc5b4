import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { run, succeed } from '../../release/process.js';

const requirements = 'test/release/zizmor.txt';
const version = /^zizmor==(\S+)/m.exec(readFileSync(requirements, 'utf8'))?.[1] ?? '';
const home = join('node_modules/.cache/jsonb-ivm', `zizmor-${version}`);
const program = join(home, 'bin/zizmor');

/** From PyPI, where it is the same program as everywhere, in a wheel; pip holds it against its hash. */
beforeAll(() => {
  if (existsSync(program)) return;
  const fresh = `${home}-${process.pid}`;
  mkdirSync(dirname(home), { recursive: true });
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:'];
  succeed('python3', [...pip, '--require-hashes', '--target', fresh, '--requirement', requirements]);
  rmSync(home, { recursive: true, force: true });
  renameSync(fresh, home);
});

it('finds nothing in workflows and Dependabot, as strict as it can be', () => {
  expect(run(program, ['--version']).text).toBe(`zizmor ${version}`);
  const args = ['--offline', '--no-progress', '--persona', 'auditor', '--format', 'plain', '.github'];
  const { ok, text } = run(program, args);
  expect(text).toContain('No findings to report.');
  expect(ok).toBe(true);
});

it('looks at all of them', () => {
  const { text } = run(program, ['--offline', '--no-progress', '--persona', 'auditor', '.github']);
  const seen = [...text.matchAll(/completed (\S+)/g)].map(([, file]) => file);
  const there = succeed('git', ['ls-files', '.github/workflows', '.github/dependabot.yml']).split('\n');
  expect(seen.sort()).toEqual(there.sort());
});
