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
    const index = `sha256:${'9'.repeat(64)}`;
    const { exit, vex } = both(onArm(), { policy: policyText(allOfVulnerable), index });
    expect(exit).toBe(0);
    const [first] = vex?.statements ?? [];
    expect(first?.products[0]?.subcomponents).toHaveLength(2);
    expect(first?.products.map((product) => product['@id'])).toEqual([
      expect.stringContaining(`sha256%3A${'9'.repeat(64)}`),
      expect.stringContaining(`sha256%3A${'b'.repeat(64)}`),
      expect.stringContaining(`sha256%3A${'d'.repeat(64)}`),
    ]);
    expect(first?.products.slice(1).map(({ subcomponents }) => subcomponents[0]?.['@id'])).toEqual([
      expect.stringContaining('arch=arm64'),
      expect.stringContaining('arch=amd64'),
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
