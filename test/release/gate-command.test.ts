import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runGate } from '../../release/gate/gate.js';
import { readPolicy } from '../../release/policy.js';
import { canaryText, completed } from './gate-evidence.js';
import { checkoutOf, folder, policyText, releasesText, reports, reportText, writeInput } from './gate-run.js';
import { call } from './surroundings.js';

const gate = (...args: string[]) => call(runGate, args);
const texts = completed([reportText('clean')]).map((text, at) => writeInput(`own-report-${at}.json`, text));
const report = ['--report', ...texts];
const policy = [
  ...['--policy', writeInput('own-policy.yaml', policyText()), '--canary', writeInput('own-canary.json', canaryText)],
  ...['--postgresql-releases', writeInput('own-releases.yaml', releasesText)],
  ...['--checkout', checkoutOf({ 'README.md': 'Nothing to scan.\n' })],
];
const sarif = ['--sarif', join(folder, 'own.sarif')];

describe('the gate as a command', () => {
  it('looks for the version of Trivy beside the report', () => {
    copyFileSync(join(reports, 'trivy-version.json'), join(folder, 'trivy-version.json'));
    expect(gate(...report, ...policy, ...sarif).exit).toBe(0);
    rmSync(join(folder, 'trivy-version.json'));
    const lonely = join(folder, 'lonely.json');
    copyFileSync(join(reports, 'clean.json'), lonely);
    const { exit, out } = gate('--report', lonely, ...policy, ...sarif);
    expect(out).toContain(
      "trivy-version.json: the scanner's version can't be read: there is no such file\n  hint: run: trivy",
    );
    expect(exit).toBe(1);
  });

  it('exits with 2 for a wrong call', () => {
    expect(gate(...report, ...policy)).toMatchObject({ exit: 2, err: expect.stringContaining('--sarif') });
    expect(gate(...report, ...policy, ...sarif, '--nonsense').exit).toBe(2);
  });

  it('decides aloud even where it can not write', () => {
    copyFileSync(join(reports, 'trivy-version.json'), join(folder, 'trivy-version.json'));
    expect(gate(...report, ...policy, '--sarif', join(folder, 'no/such/folder'))).toMatchObject({
      exit: 2,
      out: expect.stringContaining('gate passed'),
      err: expect.stringContaining("error: can't write what was decided: ENOENT"),
    });
  });

  it('describes itself', () => {
    expect(gate('--help')).toMatchObject({ exit: 0, out: expect.stringContaining('--trivy-version <file>') });
  });
});

it("the project's own policy is well-formed", () => {
  expect(readPolicy('security/policy.yaml').problems).toBeUndefined();
});
