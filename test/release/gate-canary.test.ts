import { describe, expect, it } from 'vitest';
import { secretRules } from '../../release/canary/canary.js';
import { canary, canaryText, completed, plant, type Report } from './gate-evidence.js';
import { checkoutOf, gate, reportText } from './gate-run.js';

/** What Trivy leaves out under each setting; the reports are as it then writes them. */
describe('a report fails that does not show what was planted', () => {
  type Change = (report: Report) => void;
  const drop =
    (test: (result: Report['Results'][number]) => boolean): Change =>
    (report) => {
      report.Results = report.Results.filter((result) => !test(result));
    };
  const noFindings =
    (passes: (found: { FixedVersion?: string; Severity: string }) => boolean): Change =>
    (report) => {
      for (const result of report.Results) result.Vulnerabilities = result.Vulnerabilities?.filter(passes) ?? [];
    };
  const judged = (of: 'image' | 'clone', change: Change) => {
    const texts = completed([reportText('clean')]).map((text) => {
      const report: Report = JSON.parse(text ?? '');
      if ((report.ArtifactType === 'container_image') === (of === 'image')) change(report);
      return JSON.stringify(report);
    });
    return gate({ reports: texts, bare: true });
  };
  const cases: [string, 'image' | 'clone', Change, string[]][] = [
    [
      'no secrets, in an image',
      'image',
      drop(({ Class }) => Class === 'secret'),
      secretRules.map((rule) => `report-0.json: the secret for the rule ${rule} that was planted is not reported`),
    ],
    [
      'no secrets, in a clone',
      'clone',
      drop(({ Class }) => Class === 'secret'),
      ['report-1.json: the secret for the rule github-pat that was planted is not reported\n  hint: scan with --sc'],
    ],
    [
      'no secrets of one rule',
      'clone',
      (report) => {
        for (const result of report.Results) {
          if (result.Secrets) result.Secrets = result.Secrets.filter(({ RuleID }) => RuleID !== 'private-key');
        }
      },
      ['report-1.json: the secret for the rule private-key that was planted is not reported'],
    ],
    [
      'no vulnerabilities, in an image',
      'image',
      noFindings(() => false),
      [
        'report-0.json: the vulnerability of an npm package that was planted is not reported',
        'report-0.json: the vulnerability of a package of Debian, fixed, that was planted is not reported',
      ],
    ],
    [
      'none that are not fixed',
      'image',
      noFindings(({ FixedVersion }) => FixedVersion !== undefined),
      ['a package of Debian, not fixed, that was planted is not reported\n  hint: scan with --scanners vuln and every'],
    ],
    [
      'none of low severity',
      'image',
      noFindings(({ Severity }) => Severity !== 'LOW'),
      ['a package of Debian, not fixed, that was planted is not reported'],
    ],
    [
      'no packages for development',
      'clone',
      drop(({ Target }) => /^canary-.*package-lock\.json$/.test(Target)),
      ['the vulnerability of an npm package that was planted is not reported\n  hint: ', 'with --include-dev-deps'],
    ],
    [
      'of the image as it was before',
      'image',
      (report) => {
        report.Metadata.DiffIDs = [...canary.image.layers];
      },
      [
        'report-0.json: the scan is of an image in which nothing was planted',
        `canary.json: it was planted in the image ${canary.image.digest}, but no report is of it`,
      ],
    ],
    [
      'of another image',
      'image',
      (report) => {
        report.Metadata.DiffIDs = [`sha256:${'e'.repeat(64)}`, `sha256:${'c'.repeat(64)}`];
      },
      ['report-0.json: the scan is of an image in which nothing was planted\n  hint: plant it before'],
    ],
  ];
  it.each(cases)('%s', (_, of, change, messages) => {
    const { exit, out } = judged(of, change);
    for (const message of messages) expect(out).toContain(message);
    expect(exit).toBe(1);
  });

  it('but for these it passes, and nothing that was planted is among the findings', () => {
    const { exit, out, results } = judged('image', () => {});
    expect(out).toBe('gate passed: 0 findings block, 0 excepted, 0 below HIGH, 0 problems\n');
    expect(results).toEqual([]);
    expect(exit).toBe(0);
  });

  it('of an earlier planting, which a file that is tracked could copy', () => {
    const earlier = { ...canary, name: `canary-${'f'.repeat(24)}` };
    const texts = [reportText('clean'), JSON.stringify({ ...JSON.parse(reportText('repository')), Results: [] })];
    const reports = texts.map((text) => {
      const report: Report = JSON.parse(text);
      plant(report, [], earlier);
      return JSON.stringify(report);
    });
    const { exit, out } = gate({ reports, bare: true });
    expect(out).toContain('report-1.json: the secret for the rule github-pat that was planted is not reported');
    expect(out).toMatch(/^CRITICAL +github-pat +canary-f+\/credentials .* blocks$/m);
    expect(exit).toBe(1);
  });
});

it('fails where a directory was left out, whichever it is', () => {
  const checkout = checkoutOf({ 'src/a.ts': '', 'deploy/a/b': '', '.ci/run': '', 'test/a': '', 'README.md': '#' });
  const reports = (directories: readonly string[]) => completed([reportText('clean')], directories);
  const judged = (directories: readonly string[]) => gate({ reports: reports(directories), bare: true, checkout });
  expect(judged(['.ci', 'deploy', 'src']).out).toMatch(/, 0 problems\n$/);
  const { exit, out } = judged(['.ci', 'src']);
  expect(out).toContain('report-1.json: the secret for the rule github-pat in deploy that was planted is not reported');
  expect(out).not.toMatch(/ in (src|\.ci|test) that/);
  expect(exit).toBe(1);
});

describe('the gate fails', () => {
  const one = (text: string) => gate({ reports: completed([text]).slice(0, 1), bare: true });

  it('without a report on an image, and without one on a clone', () => {
    expect(one(reportText('clean')).out).toContain('canary.json: it was planted in a clone, but no report is of one');
    expect(one(reportText('planted')).out).toContain(
      `canary.json: it was planted in the image ${canary.image.digest}, but no report is of it`,
    );
  });

  it('where it was planted in images alone', () => {
    const { exit, out } = gate({
      reports: completed([reportText('clean')]).slice(0, 1),
      bare: true,
      canary: JSON.stringify({ ...canary, clone: false }),
    });
    expect(out).toContain('canary.json: it was planted in no clone\n  hint: plant it without --no-clone');
    expect(exit).toBe(1);
  });

  const cases: [string, string, string][] = [
    [
      'without what was planted',
      '',
      'canary.json: what was planted is empty\n  hint: plant it before the scan: npm run canary',
    ],
    ['with half of it', canaryText.slice(0, 40), 'canary.json: what was planted is not JSON, or is truncated'],
    ['with none', '{}', 'canary.json: what was planted is not described: "name" is missing'],
    ['with a name that can be known', canaryText.replace(/canary-\w+/, 'canary'), '/name: must match ^canary-'],
  ];
  it.each(cases)('%s', (_, text, message) => {
    const { exit, out } = gate({ reports: [reportText('clean')], canary: text });
    expect(out).toContain(message);
    expect(exit).toBe(1);
  });
});
