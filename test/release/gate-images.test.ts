import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Canary } from '../../release/canary/canary.js';
import { canary, completed, plant, type Report } from './gate-evidence.js';
import { allOfVulnerable, gate, type Input, policyText, reportText } from './gate-run.js';

describe('several images, as one for each architecture,', () => {
  const arm: Canary = {
    name: `canary-${'a'.repeat(24)}`,
    image: { digest: `sha256:${'b'.repeat(64)}`, layers: [`sha256:${'1'.repeat(64)}`] },
    clone: false,
  };
  /** The report on the other image, which has what the first has. */
  const onArm = (name = 'vulnerable', planted = arm) => {
    const report: Report = JSON.parse(
      reportText(name).replaceAll('arch=amd64', 'arch=arm64').replaceAll('"image', '"/somewhere/else/image'),
    );
    plant(report, [], planted);
    return JSON.stringify(report);
  };
  const both = (other: string, more: Partial<Input> = {}) =>
    gate({ reports: [...completed([reportText('vulnerable')]), other], bare: true, others: [arm], ...more });

  it('are judged together, and what they have alike is one finding', () => {
    const { exit, out } = both(onArm());
    expect(out).toMatch(/^gate FAILED: 3 findings block, 0 excepted, 1 below HIGH, 0 problems\n/);
    expect(exit).toBe(1);
  });

  it('are each named in what was decided', () => {
    const indexOf = (...digests: string[]) => JSON.stringify({ manifests: digests.map((digest) => ({ digest })) });
    const indexes = [
      indexOf(canary.image.digest, arm.image.digest),
      indexOf(arm.image.digest, 'sha256:other'),
      indexOf('sha256:other'),
    ];
    const { exit, vex } = both(onArm(), { policy: policyText(allOfVulnerable), indexes });
    expect(exit).toBe(0);
    const [first] = vex?.statements ?? [];
    const digestOf = (text = '') => createHash('sha256').update(text).digest('hex');
    const wanted = [digestOf(indexes[0]), digestOf(indexes[1]), 'b'.repeat(64), 'd'.repeat(64)];
    expect(first?.products.map((product) => product['@id'])).toEqual(
      wanted.map((digest) => expect.stringContaining(`sha256%3A${digest}`)),
    );
    const on = (...architectures: string[]) =>
      architectures.map((name) => ({ '@id': expect.stringContaining(`arch=${name}`) }));
    expect(first?.products.map(({ subcomponents }) => subcomponents)).toEqual([
      ...[on('amd64', 'arm64'), on('arm64')],
      ...[on('arm64'), on('amd64')],
    ]);
  });

  it('have each to show what was planted in them', () => {
    expect(both(onArm('vulnerable', { ...arm, name: canary.name })).out).toContain(
      'report-2.json: the secret for the rule github-pat that was planted is not reported',
    );
    const missing = gate({ reports: completed([reportText('clean')]), bare: true, others: [arm] });
    expect(missing.out).toContain(
      `canary-1.json: it was planted in the image ${arm.image.digest}, but no report is of it`,
    );
    expect(missing.exit).toBe(1);
  });
});
