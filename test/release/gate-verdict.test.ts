import { describe, expect, it } from 'vitest';
import { allOfVulnerable, exception, gate, ids, policyText, reportText } from './gate-run.js';

describe('a clean report', () => {
  it('passes', () => {
    const { exit, out, results } = gate({ reports: [reportText('clean')] });
    expect(out).toBe('gate passed: 0 findings block, 0 excepted, 0 below HIGH, 0 problems\n');
    expect(exit).toBe(0);
    expect(results).toEqual([]);
  });
});

describe('a vulnerable report', () => {
  it('fails on each finding of HIGH and CRITICAL, worst first, and on no other', () => {
    const { exit, out, results } = gate({ reports: [reportText('vulnerable')] });
    expect(exit).toBe(1);
    expect(out).toBe(`gate FAILED: 3 findings block, 0 excepted, 1 below HIGH, 0 problems

SEVERITY  FINDING         PACKAGE        INSTALLED         FIXED IN          WHERE                 VERDICT
CRITICAL  CVE-2023-45853  zlib1g         1:1.2.13.dfsg-1   -                 image (debian 12.11)  blocks
HIGH      CVE-2023-2953   libldap-2.5-0  2.5.13+dfsg-5     -                 image (debian 12.11)  blocks
HIGH      CVE-2024-56406  perl-base      5.36.0-7+deb12u1  5.36.0-7+deb12u2  image (debian 12.11)  blocks
`);
    expect(ids(results)).toEqual(['CVE-2023-45853', 'CVE-2023-2953', 'CVE-2024-56406', 'CVE-2005-2541']);
    expect(results.map((result) => result.level)).toEqual(['error', 'error', 'error', 'note']);
    expect(results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('Dockerfile');
  });

  it('is summed up for the page of the run, below what stands there, and its texts are no markup', () => {
    const { summary } = gate({ reports: [reportText('vulnerable').replace('"perl-base"', '"<b>|perl"')] });
    expect(summary).toMatch(/^before\n## Security gate\n\n\*\*gate FAILED: 3 findings block/);
    expect(summary).toContain('| HIGH | CVE-2023-2953 | libldap-2.5-0 | 2.5.13+dfsg-5 | - |');
    expect(summary).not.toContain('<b>');
  });

  it('blocks for what nobody has rated, misconfigurations and secrets of other reports too', () => {
    const { exit, out, results } = gate({ reports: [reportText('clean'), reportText('repository')] });
    expect(exit).toBe(1);
    expect(out).toMatch(/^gate FAILED: 3 findings block, 0 excepted, 1 below HIGH, 0 problems\n/);
    expect(ids(results)).toEqual(['aws-access-key-id', 'DS-0002', 'GHSA-0000-aaaa-bbbb', 'MPL-2.0']);
    const places = results.map((result) => result.locations?.[0]?.physicalLocation);
    expect(places[0]).toEqual({ artifactLocation: { uri: 'deploy/run%20script.sh' }, region: { startLine: 3 } });
    expect(places[2]?.artifactLocation?.uri).toBe('package-lock.json');
  });
});

describe('exceptions', () => {
  it('let their findings pass, and are shown with who decided and why', () => {
    const { exit, out, results } = gate({ reports: [reportText('vulnerable')], policy: policyText(allOfVulnerable) });
    expect(exit).toBe(0);
    expect(out).toMatch(/^gate passed: 0 findings block, 3 excepted, 1 below HIGH, 0 problems\n/);
    expect(out).toMatch(/CVE-2023-45853 .* excepted until 2026-12-31 by Jane Doe\n/);
    const suppressed = results.filter((result) => result.suppressions?.length === 1);
    expect(ids(suppressed)).toEqual(['CVE-2023-45853', 'CVE-2023-2953', 'CVE-2024-56406']);
    expect(suppressed[0]?.suppressions?.[0]?.justification).toContain('Not reachable');
  });

  it('hold for the package they name, or for several in a list', () => {
    const other = gate({
      reports: [reportText('vulnerable')],
      policy: policyText(exception('CVE-2023-45853', 'zlib')),
    });
    expect(other.out).toMatch(/CRITICAL {2}CVE-2023-45853 .* blocks\n/);
    expect(other.out).toContain('policy.yaml:4: the exception for CVE-2023-45853 in zlib matches nothing');
    const list = allOfVulnerable.replace('package: zlib1g', 'package: [zlib1g, zlib1g-dev]');
    const listed = gate({ reports: [reportText('vulnerable')], policy: policyText(list) });
    expect(listed.out).toContain('policy.yaml:16: the exception for CVE-2023-45853 in zlib1g-dev matches nothing');
    expect(listed.out).toMatch(/CVE-2023-45853 .* excepted until/);
    expect(listed.exit).toBe(1);
  });

  it('hold until the end of their day, then fail and no longer except', () => {
    const policy = policyText(exception('CVE-2023-45853', 'zlib1g', '2026-11-22'));
    const zlibOnly = (now: string) => gate({ reports: [reportText('vulnerable')], policy, now }).out;
    expect(zlibOnly('2026-11-22T23:59:59Z')).toMatch(/CVE-2023-45853 .* excepted until 2026-11-22/);
    const late = zlibOnly('2026-11-23T00:00:00Z');
    expect(late).toContain('policy.yaml:4: the exception for CVE-2023-45853 in zlib1g expired on 2026-11-22\n  hint: ');
    expect(late).toMatch(/CVE-2023-45853 .* blocks\n/);
  });

  it('may not be given for longer than the policy allows', () => {
    const policy = policyText(allOfVulnerable.replace('2026-12-31', '2027-02-21'));
    const { exit, out } = gate({ reports: [reportText('vulnerable')], policy });
    expect(exit).toBe(1);
    expect(out).toContain(
      'policy.yaml:4: the exception for CVE-2023-2953 in libldap-2.5-0 holds until 2027-02-21; the policy allows 2027-02-20 at most',
    );
  });

  it('fail when they match nothing, or only what would not block', () => {
    const unused = gate({ reports: [reportText('clean')], policy: policyText(exception('CVE-2023-45853', 'zlib1g')) });
    expect(unused.exit).toBe(1);
    expect(unused.out).toContain('policy.yaml:4: the exception for CVE-2023-45853 in zlib1g matches nothing');
    expect(ids(unused.results)).toEqual(['gate-problem']);
    const low = policyText(allOfVulnerable + exception('CVE-2005-2541', 'tar'));
    expect(gate({ reports: [reportText('vulnerable')], policy: low }).exit).toBe(1);
  });

  it('can be given for what nobody has rated, for secrets and for misconfigurations', () => {
    const exceptions = [
      exception('GHSA-0000-aaaa-bbbb', 'pg'),
      exception('DS-0002', 'Dockerfile'),
      exception('aws-access-key-id', 'deploy/run script.sh'),
    ];
    expect(gate({ reports: [reportText('repository')], policy: policyText(exceptions.join('')) }).exit).toBe(0);
  });
});
