import { describe, expect, it } from 'vitest';
import { succeed } from '../../release/process.js';
import type { Report, Result } from './gate-evidence.js';
import { checkoutOf, exception, gate, ids, policyText, reportText, suppression } from './gate-run.js';

/** A clone with a private key, a Dockerfile that ends as root, and two vulnerable packages; Trivy 0.74 reported on it. */
const planted = {
  Dockerfile: 'FROM debian:12\nRUN apt-get update\nUSER root\n',
  'deploy/id_rsa': 'a private key\n',
  'package-lock.json': JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { name: 'planted', version: '1.0.0' },
      'node_modules/pg': { version: '8.11.0' },
      'node_modules/vitest': { version: '1.0.0', dev: true },
    },
  }),
};

/** The report on it, as it is once something has been done to it. */
function reported(change: (report: Report) => void = () => {}, name = 'planted'): string {
  const report: Report = JSON.parse(reportText(name));
  change(report);
  return JSON.stringify(report);
}

const attacked = (files: Record<string, string>, ...changes: ((report: Report) => void)[]) =>
  gate({ reports: changes.map((change) => reported(change)), checkout: checkoutOf({ ...planted, ...files }) });

const part = ({ Results }: Report, kind: string) => Results.find(({ Class }) => Class === kind) as Result;
const without = (report: Report, ...targets: string[]) => {
  report.Results = report.Results.filter(({ Target }) => !targets.includes(Target));
};
const count = ({ Misconfigurations: checks = [] }: Result, status: string) =>
  checks.filter(({ Status }) => Status === status).length;

/** Leaves in every result what passes, as Trivy does: counts are of what is left, and empty lists are none. */
function keep(report: Report, passes: (finding: { Severity: string }) => boolean) {
  for (const result of report.Results) {
    for (const list of ['Vulnerabilities', 'Misconfigurations', 'Secrets'] as const) {
      const kept = result[list]?.filter(passes);
      if (kept !== undefined && kept.length > 0) Object.assign(result, { [list]: kept });
      else delete result[list];
    }
    if (result.MisconfSummary === undefined) continue;
    if (result.Misconfigurations === undefined) delete result.MisconfSummary;
    else result.MisconfSummary = { Successes: count(result, 'PASS'), Failures: count(result, 'FAIL') };
  }
}

it('what is planted is found, and blocks', () => {
  const { exit, out, results } = attacked({}, () => {});
  expect(out).toMatch(/^gate FAILED: 4 findings block, 0 excepted, 2 below HIGH, 0 problems\n/);
  expect(out).toMatch(/^HIGH +private-key +deploy\/id_rsa +- +- +deploy\/id_rsa:2 +blocks$/m);
  expect(ids(results)).toEqual(['DS-0002', 'DS-0017', 'private-key', 'CVE-2026-90005', 'CVE-2026-90006', 'DS-0026']);
  expect(exit).toBe(1);
});

/** What Trivy was seen to report under each file, called without configuration of its own. */
describe('a file that hides what is planted fails the gate, whatever Trivy made of it', () => {
  const ignored = (report: Report) => {
    for (const result of report.Results) {
      result.ExperimentalModifiedFindings = [
        { Type: 'vulnerability', Status: 'ignored', Statement: '', Source: '.trivyignore', Finding: {} },
      ];
    }
    keep(report, ({ Severity }) => Severity === 'MEDIUM' || Severity === 'LOW');
  };
  const low = (report: Report) => keep(report, ({ Severity }) => Severity === 'LOW');
  const all = (report: Report) => keep(report, () => false);
  const comment = ['trivy', 'ignore', 'DS-0002'].join(':');
  const cases: [string, string, string, (report: Report) => void, string[]][] = [
    [
      'only a low severity',
      'trivy.yaml',
      'severity: [LOW]\n',
      low,
      [
        'Dockerfile: no check rated CRITICAL or HIGH or MEDIUM is listed',
        'deploy/id_rsa: there are secrets, but none is listed',
      ],
    ],
    ['nothing that is not fixed', 'trivy.yaml', 'vulnerability: { ignore-unfixed: true }\n', () => {}, []],
    [
      'directories and files',
      'trivy.yaml',
      'scan: { skip-dirs: [deploy], skip-files: [package-lock.json] }\n',
      (report) => without(report, 'deploy/id_rsa', 'package-lock.json'),
      ['package-lock.json: no report lists 2 of its packages, pg@8.11.0 for one'],
    ],
    [
      'a Dockerfile',
      'trivy.yaml',
      'scan: { skip-files: [Dockerfile] }\n',
      (report) => without(report, 'Dockerfile'),
      ['Dockerfile: no report has checked this Dockerfile'],
    ],
    [
      'all files',
      'trivy.yaml',
      "scan: { skip-files: ['**'] }\n",
      (report) => Object.assign(report, { Results: undefined }),
      ['"Results" is missing'],
    ],
    [
      'scanners, by an old name that goes before --scanners',
      'trivy.yaml',
      'scan: { security-checks: [secret] }\n',
      (report) => {
        without(report, 'Dockerfile');
        delete part(report, 'lang-pkgs').Vulnerabilities;
      },
      ['Dockerfile: no report has checked this Dockerfile'],
    ],
    [
      'dependencies for development',
      'trivy.yaml',
      'pkg: { include-dev-deps: false }\n',
      (report) => {
        const lock = part(report, 'lang-pkgs');
        lock.Packages = (lock.Packages ?? []).filter(({ Dev }) => Dev !== true);
      },
      ['package-lock.json: no report lists 1 of its packages, vitest@1.0.0 for one'],
    ],
    [
      'every secret',
      'trivy-secret.yaml',
      'allow-rules: [{ id: all, regex: .*, path: .* }]\n',
      (report) => without(report, 'deploy/id_rsa'),
      [],
    ],
    ['some findings', '.trivyignore', 'private-key\nDS-0002\n', ignored, ['Trivy was told to leave findings out']],
    ['all checks', 'trivy.yaml', 'severity: [UNKNOWN]\n', all, ['Dockerfile: there are checks, but none is listed']],
    [
      'a check of a Dockerfile',
      'Dockerfile',
      planted.Dockerfile.replace('USER', `#${comment}\nUSER`),
      (report) => {
        const checks = part(report, 'config');
        checks.Misconfigurations = (checks.Misconfigurations ?? []).filter(({ ID }) => ID !== 'DS-0002');
        checks.MisconfSummary = { Successes: count(checks, 'PASS'), Failures: count(checks, 'FAIL') };
      },
      [],
    ],
  ];
  it.each(cases)('%s', (_, file, text, change, signs) => {
    const { exit, out } = attacked({ [file]: text }, change);
    const refused =
      file === 'Dockerfile' ? 'Dockerfile:3: a comment tells Trivy to ignore DS-0002' : `${file}: Trivy takes`;
    for (const sign of [refused, ...signs]) expect(out).toContain(sign);
    expect(exit).toBe(1);
  });

  it.each(cases.filter(([, , , , signs]) => signs.length > 0))(
    '%s, by the report alone',
    (_, __, ___, change, signs) => {
      const { exit, out } = attacked({}, change);
      for (const sign of signs) expect(out).toContain(sign);
      expect(exit).toBe(1);
    },
  );
});

describe('a report that does not show what it looked at fails', () => {
  const cases: [string, (report: Report) => void, string][] = [
    [
      'checks that passed',
      (report) => {
        const checks = part(report, 'config');
        checks.Misconfigurations = (checks.Misconfigurations ?? []).filter(({ Status }) => Status === 'FAIL');
      },
      'Dockerfile: 24 checks passed and 3 failed, but 0 and 3 are listed\n  hint: scan with --include-non-failures',
    ],
    [
      'checks that failed, taken out by hand',
      (report) => {
        const checks = part(report, 'config');
        checks.Misconfigurations = (checks.Misconfigurations ?? []).filter(({ Status }) => Status === 'PASS');
      },
      'Dockerfile: 24 checks passed and 3 failed, but 24 and 0 are listed',
    ],
    ['packages', (report) => delete part(report, 'lang-pkgs').Packages, 'package-lock.json: no report lists 2 of its'],
  ];
  it.each(cases)('%s', (_, change, message) => {
    const { exit, out } = attacked({}, change);
    expect(out).toContain(message);
    expect(exit).toBe(1);
  });

  it('and so does none of the clone at all', () => {
    const { exit, out } = gate({ reports: [reportText('clean')], checkout: checkoutOf(planted) });
    expect(out).toContain('Dockerfile: no report has checked this Dockerfile');
    expect(out).toContain('package-lock.json: no report lists 2 of its packages');
    expect(exit).toBe(1);
  });

  it('as does one of other files of these names', () => {
    const { out } = attacked({ 'stand-in/node.Dockerfile': 'FROM x\n', 'CONTAINERFILE.dev': 'FROM x\n' }, () => {});
    expect(out).toContain('stand-in/node.Dockerfile: no report has checked this Dockerfile');
    expect(out).toContain('CONTAINERFILE.dev: no report has checked this Dockerfile');
  });
});

it('a report of another commit fails, and one of the same does not', () => {
  const checkout = checkoutOf(planted);
  const settings = ['-c', 'user.name=Jane', '-c', 'user.email=jane@example.com', '-c', 'commit.gpgsign=false'];
  succeed('git', ['-C', checkout, ...settings, 'commit', '--quiet', '--no-verify', '--message', 'planted']);
  const head = succeed('git', ['-C', checkout, 'rev-parse', 'HEAD']);
  const of = (commit: string | undefined) =>
    gate({ reports: [reported((report) => Object.assign(report.Metadata, { Commit: commit }))], checkout }).out;
  expect(of('0'.repeat(40))).toContain(`report-0.json: the scan is of commit ${'0'.repeat(40)}, but `);
  expect(of(head)).toMatch(/, 0 problems\n/);
  expect(of(undefined)).toMatch(/, 0 problems\n/);
});

describe('the report on an image fails', () => {
  const image = (change: (report: Report) => void) => gate({ reports: [reported(change, 'clean')] });

  it('where its configuration was not checked', () => {
    const { exit, out } = image((report) => without(report, 'image'));
    expect(out).toContain('report-0.json: the scan of the image did not check its configuration\n  hint: scan with');
    expect(exit).toBe(1);
  });

  it('where severities were left out', () => {
    const { exit, out } = image((report) => keep(report, ({ Severity }) => Severity === 'LOW'));
    expect(out).toContain('report-0.json: image: no check rated CRITICAL or HIGH or MEDIUM is listed');
    expect(exit).toBe(1);
  });

  it('where its history has a comment, though the Dockerfile has it in two lines', () => {
    const comment = ['trivy', 'ignore', '*'].join(':');
    const { exit, out } = image((report) => {
      report.Metadata.ImageConfig = { history: [{ created_by: `RUN /bin/sh -c id # ${comment} # buildkit` }] };
    });
    expect(out).toContain("report-0.json: a comment in the image's history tells Trivy to ignore *");
    expect(exit).toBe(1);
  });
});

it('what the policy lists may stay, but what it would hide still blocks', () => {
  const files = { 'trivy.yaml': 'severity: [LOW]\n', 'dev/Dockerfile': 'FROM x\n' };
  const found = [
    ...[exception('DS-0002', 'Dockerfile'), exception('DS-0017', 'Dockerfile')],
    ...[exception('private-key', 'deploy/id_rsa'), exception('CVE-2026-90005', 'vitest')],
  ];
  const listed = [suppression('trivy.yaml'), suppression('dev/Dockerfile')].join('');
  const judged = (exceptions: readonly string[]) =>
    gate({
      reports: [reported()],
      checkout: checkoutOf({ ...planted, ...files }),
      policy: policyText(exceptions.join(''), listed),
    });
  expect(judged(found).exit).toBe(0);
  expect(judged(found.slice(1)).out).toMatch(/^gate FAILED: 1 finding blocks, 3 excepted/);
});
