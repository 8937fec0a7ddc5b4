import { describe, expect, it } from 'vitest';
import { completed } from './gate-evidence.js';
import { exception, gate, ids, policyText, releasesText, reportText } from './gate-run.js';

/** The report on an image with this version of the server. */
const withServer = (version: string, change: (report: { Results: object[] }) => void = () => {}) => {
  const report = JSON.parse(reportText('clean'));
  report.Results[0].Packages.push({ Name: 'postgresql-17', Version: version, Release: '1.pgdg12+2' });
  change(report);
  return JSON.stringify(report);
};
const current = (latestMinor: string, more: object = {}, fetchedAt = '2026-11-22T11:50:00.000Z') =>
  JSON.stringify({
    fetchedAt,
    versions: [
      { major: '9.6', latestMinor: '24', relDate: '2021-11-11', supported: false },
      { major: '17', latestMinor, relDate: '2026-11-12', supported: true, ...more },
    ],
  });

describe('a server that is not the newest', () => {
  it('fails, with every vulnerability that has been fixed since', () => {
    const { exit, out, results } = gate({ reports: [withServer('17.10')] });
    expect(out).toMatch(/^gate FAILED: 3 findings block, 0 excepted, 1 below HIGH, 0 problems\n/);
    expect(out).toMatch(/^HIGH +postgresql-outdated +postgresql-17 +17\.10 +17\.12 +image: PostgreSQL +blocks$/m);
    expect(out).toMatch(/^HIGH +CVE-2026-6460 +postgresql-17 +17\.10 +17\.12 /m);
    expect(out).toMatch(/^UNKNOWN +CVE-2026-16239 +postgresql-17 +17\.10 +17\.11 /m);
    expect(ids(results)).toEqual(['CVE-2026-6460', 'postgresql-outdated', 'CVE-2026-16239', 'CVE-2026-120146']);
    expect(results[0]?.message.text).toBe(
      'HIGH in postgresql-17 17.10, fixed in 17.12: fixed in PostgreSQL 17.12, CVSS 8.8',
    );
    expect(exit).toBe(1);
  });

  it('fails where nobody has looked what the newer release fixed, too', () => {
    const list = releasesText.replace(/, fixes: \[[^\]]*\]/g, '');
    const { exit, out } = gate({ reports: [withServer('17.11')], releases: list });
    expect(out).toMatch(/^gate FAILED: 1 finding blocks.*\n\n.*\nHIGH +postgresql-outdated /);
    expect(exit).toBe(1);
  });

  it('passes once each is excepted, as any finding may be', () => {
    const decided = [exception('CVE-2026-6460', 'postgresql-17'), exception('postgresql-outdated', 'postgresql-17')];
    const { exit, out } = gate({ reports: [withServer('17.11')], policy: policyText(decided.join('')) });
    expect(out).toMatch(/^gate passed: 0 findings block, 2 excepted, 1 below HIGH, 0 problems\n/);
    expect(exit).toBe(0);
  });

  it('has what the scanner has found already listed once', () => {
    const found = { VulnerabilityID: 'CVE-2026-6460', PkgName: 'postgresql-17', Severity: 'HIGH' };
    const report = withServer('17.11', ({ Results }) => Object.assign(Results[0] ?? {}, { Vulnerabilities: [found] }));
    expect(ids(gate({ reports: [report] }).results)).toEqual([
      'CVE-2026-6460',
      'postgresql-outdated',
      'CVE-2026-120146',
    ]);
  });
});

describe('a server that can not be judged fails', () => {
  it('no package of one', () => {
    const reports = completed([reportText('clean')]).map((text) =>
      text?.replaceAll('postgresql-17', 'postgresql-common'),
    );
    const { exit, out } = gate({ reports, bare: true });
    expect(out).toContain('report-0.json: the scan of the image saw no package of a server\n  hint: the base has to');
    expect(exit).toBe(1);
  });

  const cases: [string, string, string | undefined, string][] = [
    ['a version for tests', withServer('17~rc1'), undefined, 'PostgreSQL 17~rc1 is no minor release'],
    ['one newer than the list', withServer('17.13'), undefined, 'the server is 17.13, but 17.12 is the newest in'],
    [
      'one of another major version',
      withServer('17.12').replace('"postgresql-17"', '"postgresql-16"').replace('"17.12"', '"16.1"'),
      undefined,
      'does not know PostgreSQL 16',
    ],
    ['no list', withServer('17.12'), '', "releases.yaml: the list of PostgreSQL's releases is empty"],
    [
      'a malformed one',
      withServer('17.12'),
      releasesText.replace('2026-08-13', '13.8.2026'),
      'releases.yaml:4: releases[2].date: must be a date',
    ],
    [
      'a version that is a number',
      withServer('17.12'),
      releasesText.replace("'17.10'", '17.10'),
      'releases.yaml:5: releases[3].version: must be string, not 17.1',
    ],
    [
      'a version listed twice',
      withServer('17.12'),
      releasesText.replace("'17.10'", "'17.11'"),
      'releases.yaml:5: 17.11 is already listed, line 4',
    ],
  ];
  it.each(cases)('%s', (_, report, releases, message) => {
    const { exit, out } = gate({ reports: [report], ...(releases === undefined ? {} : { releases }) });
    expect(out).toContain(message);
    expect(exit).toBe(1);
  });
});

describe('the list', () => {
  const judged = (now: string, postgresql?: string, releases?: string) => {
    const report = withServer('17.12').replace(/"CreatedAt": *"[^"]*"/, `"CreatedAt":"${now}"`);
    return gate({
      reports: [report],
      now,
      trivyVersion: reportText('trivy-version').replace(/"UpdatedAt": "[^"]*"/, `"UpdatedAt": "${now}"`),
      ...(postgresql === undefined ? {} : { current: postgresql }),
      ...(releases === undefined ? {} : { releases }),
    });
  };

  it('counts for as long as the policy allows, from the day on which it was checked', () => {
    expect(judged('2026-12-20T23:59:59Z').out).not.toContain('the list was checked');
    const { out } = judged('2026-12-21T00:00:00Z');
    expect(out).toContain('releases.yaml: the list was checked 31 days ago; the policy allows 30\n  hint: bring it up');
    expect(judged('2026-11-19T00:00:00Z').out).toContain('the list was checked in the future, on 2026-11-20');
  });

  it('counts for longer where postgresql.org has nothing newer', () => {
    expect(judged('2027-01-20T00:00:00Z', current('12', {}, '2027-01-19T23:00:00Z')).out).not.toContain('releases');
  });

  const cases: [string, string, string][] = [
    [
      'has something newer',
      current('13'),
      'releases.yaml:3: 17.13 of 2026-11-12 is not listed; 17.12 is the newest here',
    ],
    [
      'no longer supports it',
      current('12', { supported: false }),
      'releases.yaml:3: PostgreSQL 17 is no longer supported',
    ],
    ['does not know it', current('12', { major: '16' }), 'releases.yaml:3: postgresql.org does not know PostgreSQL 17'],
    ['was asked too long ago', current('12', {}, '2026-11-20T11:00:00Z'), 'what postgresql.org says is 49 hours old'],
    ['was asked in the future', current('12', {}, '2026-11-23T11:00:00Z'), 'what postgresql.org says is of the future'],
    ['was asked at no time', current('12', {}, 'today'), 'current.json: the time is not one: "today"'],
    [
      'says something else',
      '{"fetchedAt": "x", "versions": {}}',
      "the list is not postgresql.org's: /versions: must be",
    ],
  ];
  it.each(cases)('does not count where postgresql.org %s', (_, postgresql, message) => {
    const { exit, out } = gate({ reports: [withServer('17.12')], current: postgresql });
    expect(out).toContain(message);
    expect(exit).toBe(1);
  });
});
