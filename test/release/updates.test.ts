import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { succeed } from '../../release/process.js';

interface Renovate {
  readonly enabledManagers: readonly string[];
  readonly customManagers: readonly {
    readonly customType: string;
    readonly managerFilePatterns: readonly string[];
    readonly matchStrings: readonly string[];
    readonly datasourceTemplate: string;
  }[];
  readonly packageRules: readonly {
    readonly matchPackageNames?: readonly string[];
    readonly allowedVersions?: string;
    readonly matchUpdateTypes?: readonly string[];
    readonly enabled?: boolean;
  }[];
}

const readRenovate = (): Renovate => JSON.parse(readFileSync('.github/renovate.json', 'utf8'));
const pattern = (text: string) => new RegExp(text.replace(/^\/(.*)\/$/, '$1'));

describe('Renovate', () => {
  const { customManagers, enabledManagers, packageRules } = readRenovate();
  const [manager] = customManagers;
  const files = succeed('git', ['ls-files'])
    .split('\n')
    .filter((file) => manager?.managerFilePatterns.some((name) => pattern(name).test(file)));
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(new RegExp(manager?.matchStrings[0] ?? '', 'g'))].map(({ groups }) => ({
      file,
      ...groups,
    })),
  );

  it('reads base images alone, by patterns', () => {
    expect(enabledManagers).toEqual(['custom.regex']);
    expect(customManagers).toHaveLength(1);
    expect(manager).toMatchObject({ customType: 'regex', datasourceTemplate: 'docker' });
    expect(manager?.matchStrings).toHaveLength(1);
  });

  it('finds every image that is built on, with its version and its digest together', () => {
    const named = files.flatMap((file) =>
      (readFileSync(file, 'utf8').match(/\b(postgres|node):\d[\w.-]*(@sha256:[0-9a-f]{64})?/g) ?? []).map(
        (image) => `${file} ${image}`,
      ),
    );
    const seen = found.map(({ file, depName, currentValue, currentDigest }: Record<string, string | undefined>) => {
      const digest = currentDigest === undefined ? '' : `@${currentDigest}`;
      return `${file} ${depName}:${currentValue}${digest}`;
    });
    expect(seen).toEqual(named);
    expect(seen.length).toBeGreaterThanOrEqual(5);
    expect(new Set(seen.map((image) => image.split(' ')[0]))).toEqual(
      new Set(['.github/workflows/ci.yml', '.github/workflows/security.yml', 'Dockerfile']),
    );
  });

  it('stays with the major version and the suite that is there', () => {
    for (const { depName, currentValue } of found as Record<string, string>[]) {
      const rules = packageRules.filter(({ matchPackageNames = [] }) => matchPackageNames.includes(depName ?? ''));
      const allowed = rules.flatMap(({ allowedVersions }) => allowedVersions ?? []);
      expect(allowed, depName).toHaveLength(1);
      expect(currentValue).toMatch(pattern(allowed[0] ?? ''));
      for (const other of [
        '19.1-bookworm',
        '14.20-bookworm',
        '17.12',
        '17.12-trixie',
        '17.12-alpine',
        '24.1.0-bookworm-slim',
      ]) {
        expect(pattern(allowed[0] ?? '').test(other), other).toBe(false);
      }
    }
    const moves = packageRules.filter(({ matchUpdateTypes }) => matchUpdateTypes?.includes('major'));
    expect(moves).toMatchObject([{ matchPackageNames: ['postgres'], matchUpdateTypes: ['major'], enabled: false }]);
  });
});

it('Dependabot waits a week before it takes anything new', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8'));
  expect(updates.map((update: { 'package-ecosystem': string }) => update['package-ecosystem'])).toEqual([
    ...['github-actions', 'npm'],
  ]);
  for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
});
