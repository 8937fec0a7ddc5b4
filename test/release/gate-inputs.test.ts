import { describe, expect, it } from 'vitest';
import { allOfVulnerable, exception, gate, type Input, policyText, reportText } from './gate-run.js';

describe('a malformed policy fails with file, line and what is wrong', () => {
  const zlib = exception('CVE-2023-45853', 'zlib1g');
  const cases: [string, string | undefined, string][] = [
    ['no reason', policyText(zlib.replace(/ {4}reason.*\n/, '')), ':4: exceptions[1]: "reason" is missing'],
    ['nobody decided', policyText(zlib.replace('Jane Doe', '" "')), ':7: exceptions[1].decidedBy: must not be blank'],
    [
      'no package',
      policyText(zlib.replace('zlib1g', '[]')),
      ':5: exceptions[1].package: must NOT have fewer than 1 items',
    ],
    [
      'a day that does not exist',
      policyText(exception('CVE-2023-45853', 'zlib1g', '2026-02-30')),
      ':8: exceptions[1].expires: must be a date like 2026-12-31, not "2026-02-30"',
    ],
    [
      'an unknown property',
      policyText(`${zlib}\n    until: never`),
      ':10: exceptions[1].until: "until" is not known here',
    ],
    [
      'a vulnerability that is not justified',
      policyText(zlib.replace(/\n {4}justification.*/, '')),
      ':4: exceptions[1]: "justification" is missing',
    ],
    [
      "one in words that are not OpenVEX's",
      policyText(zlib.replace('vulnerable_code_not_present', 'low_risk')),
      ':9: exceptions[1].justification: must be one of component_not_present, ',
    ],
    [
      'a justification of what is no vulnerability',
      policyText(zlib.replace('CVE-2023-45853', 'DS-0002')),
      ':9: exceptions[1].justification: has no place here, but is "vulnerable_code_not_present"',
    ],
    ['the same twice', policyText(zlib + zlib), ':10: CVE-2023-45853 in zlib1g is already excepted, line 4'],
    ['no limit', policyText().replace(/^.*\n/, ''), ':1: "maximumDatabaseAgeHours" is missing'],
    ['no YAML', 'exceptions: [', ':1: '],
    ['a text', 'none', ':1: must be object, not "none"'],
    ['empty', '', ': the policy is empty'],
  ];
  it.each(cases)('%s', (_, policy, message) => {
    const { exit, out } = gate({ reports: [reportText('clean')], policy });
    expect(out).toContain(`policy.yaml${message}`);
    expect(exit).toBe(1);
  });
});

describe('a report that can not be trusted fails', () => {
  const changed = (change: (report: never) => unknown) => {
    const report = JSON.parse(reportText('vulnerable'));
    change(report as never);
    return JSON.stringify(report);
  };
  const cases: [string, string | undefined, string][] = [
    ['missing', undefined, "the report can't be read: there is no such file"],
    ['empty', '', 'the report is empty'],
    ['truncated', reportText('vulnerable').slice(0, 3000), 'the report is not JSON, or is truncated'],
    ['an empty object', '{}', '"SchemaVersion" is missing'],
    ['a list', '[]', 'must be object'],
    [
      'another schema',
      changed((report: { SchemaVersion: number }) => (report.SchemaVersion = 3)),
      '/SchemaVersion: must be 2',
    ],
    ['no results', changed((report: { Results?: unknown }) => delete report.Results), '"Results" is missing'],
    [
      'empty results',
      changed((report: { Results: unknown }) => (report.Results = [])),
      'must NOT have fewer than 1 items',
    ],
    ['null results', changed((report: { Results: unknown }) => (report.Results = null)), '/Results: must be array'],
    [
      'an unknown severity',
      reportText('vulnerable').replace('"CRITICAL"', '"SEVERE"'),
      '/Results/0/Vulnerabilities/3/Severity: must be one of CRITICAL, HIGH, UNKNOWN, MEDIUM, LOW, not "SEVERE"',
    ],
    ['no severity', reportText('vulnerable').replace('"Severity": "CRITICAL",', ''), '"Severity" is missing'],
    [
      'no time',
      reportText('clean').replace(/"CreatedAt": ".*"/, '"CreatedAt": "yesterday"'),
      "the report's time is not one",
    ],
    [
      'an unsupported system',
      reportText('clean').replace('"12.11"', '"10.13", "EOSL": true'),
      'debian 10.13 is no longer supported',
    ],
    [
      'an image without packages',
      reportText('clean').replace('"os-pkgs"', '"lang-pkgs"'),
      'saw no package of the operating system',
    ],
    [
      'findings left out by Trivy',
      reportText('clean').replace('"Type": "debian"', '"ExperimentalModifiedFindings": [{"Type": "vulnerability"}]'),
      'Trivy was told to leave findings out',
    ],
    ['a list of components', '{"bomFormat": "CycloneDX", "vulnerabilities": []}', 'the report is a CycloneDX document'],
  ];
  it.each(cases)('%s', (_, report, message) => {
    const { exit, out } = gate({ reports: [reportText('clean'), report] });
    expect(out).toContain(message);
    expect(out).toContain('report-1.json: ');
    expect(exit).toBe(1);
  });

  it('and no exception is called unused for it', () => {
    const { out } = gate({ reports: [undefined], policy: policyText(allOfVulnerable) });
    expect(out).not.toContain('matches nothing');
  });
});

describe('what is too old fails', () => {
  const clean = { reports: [reportText('clean')] };
  const version = (change: string) => reportText('trivy-version').replace(/"UpdatedAt": "[^"]*"/, change);
  const cases: [string, Input, string][] = [
    [
      'the database',
      { ...clean, now: '2026-11-24T07:00:00Z' },
      'the vulnerability database is 48 hours old; the policy allows 48',
    ],
    ['the scan', { ...clean, now: '2026-11-24T11:00:00Z' }, 'report-0.json: the scan is 48 hours old'],
    ['no database', { ...clean, trivyVersion: '{"Version": "0.74.0"}' }, '"VulnerabilityDB" is missing'],
    ['no time', { ...clean, trivyVersion: version('"UpdatedAt": "?"') }, "the database's time is not one"],
    ['a missing file', { ...clean, trivyVersion: '' }, "version.json: the scanner's version is empty"],
    ['the future', { ...clean, trivyVersion: version('"UpdatedAt": "2026-11-23T06:00:00Z"') }, 'is of the future'],
    [
      "another run's database",
      { ...clean, trivyVersion: version('"UpdatedAt": "2026-11-22T11:00:00Z"') },
      'report-0.json: the scan is older than the database',
    ],
    [
      "another scanner's",
      { ...clean, trivyVersion: reportText('trivy-version').replace('0.74.0', '0.69.3') },
      "report-0.json: the scan is Trivy 0.74.0's, but",
    ],
  ];
  it.each(cases)('%s', (_, input, message) => {
    const { exit, out } = gate(input);
    expect(out).toContain(message);
    expect(exit).toBe(1);
  });

  it('and nothing a minute before', () => {
    expect(gate({ ...clean, now: '2026-11-24T06:30:00Z' }).exit).toBe(0);
  });
});
