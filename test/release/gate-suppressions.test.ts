import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCheckout } from '../../release/gate/checkout.js';
import { suppressorsOf } from '../../release/gate/suppressor.js';
import { succeed } from '../../release/process.js';
import { checkoutOf, folder, gate, policyText, reportText, suppression } from './gate-run.js';

/** Put together here, so that this file has none of the comments that it writes. */
const comment = (rule: string, by = 'trivy') => [by, 'ignore', rule].join(':');
const recipe = `FROM debian\n# ${comment('DS-0002')}\nUSER root\n`;
const clean = [reportText('clean')];

describe('a tracked file that makes Trivy leave something out fails the gate', () => {
  const cases: [string, Record<string, string>, string][] = [
    ['configuration', { 'trivy.yaml': 'severity: [LOW]\n' }, 'trivy.yaml: Trivy takes the file for its configuration'],
    ['of secrets', { 'trivy-secret.yaml': 'allow-rules: []\n' }, 'trivy-secret.yaml: Trivy takes the file for'],
    ['of a name like it', { 'ci/Trivy-default.YML': 'a: b\n' }, 'ci/Trivy-default.YML: Trivy takes the file for'],
    ['a list of what to ignore', { '.trivyignore': 'CVE-2026-1\n' }, '.trivyignore: Trivy takes the file for'],
    ['one in YAML', { '.trivyignore.yaml': '{}\n' }, '.trivyignore.yaml: Trivy takes the file for'],
    ["a chart's", { 'chart/.helmignore': 'templates\n' }, 'chart/.helmignore: Trivy takes the file for'],
    [
      'a directory it skips',
      { 'dev/Containerfile.txt': 'FROM x\n' },
      'dev/Containerfile.txt: Trivy does not look into',
    ],
    [
      'another encoding',
      { '.gitattributes': 'key working-tree-encoding=UTF-16\n' },
      '.gitattributes:1: "working-tree-e',
    ],
    ['a filter', { 'a/.gitattributes': '#\n*.lock text filter=lfs\n' }, 'a/.gitattributes:2: "filter=lfs" keeps Trivy'],
    ['a comment', { 'deploy/run': recipe }, 'deploy/run:2: a comment tells Trivy to ignore DS-0002'],
    ['one without a blank', { recipe: `FROM x\n#${comment('*')}\n` }, 'recipe:2: a comment tells Trivy to ignore *'],
    [
      'one behind code',
      { 'a.tf': `a = 1 //${comment('AWS-1')}\r\n` },
      'a.tf:1: a comment tells Trivy to ignore AWS-1\n',
    ],
    [
      'one by the old name',
      { 'a.tf': `#${comment('aws-1', 'tfsec')}\n` },
      'a.tf:1: a comment tells Trivy to ignore aws-1',
    ],
    [
      'one with a day first',
      { a: `#${comment('X', 'trivy:exp:2030-01-01')}` },
      'a:1: a comment tells Trivy to ignore X',
    ],
    ['one with a tab inside', { a: `#${comment('X', 'trivy:a:\t')}` }, 'a:1: a comment tells Trivy to ignore X'],
    ['the second on a line', { a: `#${comment('X')} #${comment('Y')}` }, 'a:1: a comment tells Trivy to ignore Y'],
  ];
  it.each(cases)('%s', (_, files, message) => {
    const { exit, out, results } = gate({ reports: clean, checkout: checkoutOf(files) });
    expect(out).toContain(message);
    expect(out).toContain('hint: remove it, or have it decided: an entry under "suppressions" in policy.yaml');
    expect(results.every(({ ruleId }) => ruleId === 'gate-problem')).toBe(true);
    expect(exit).toBe(1);
  });

  it('and so does a link of such a name', () => {
    const checkout = checkoutOf({ 'harmless.yaml': 'severity: [LOW]\n' });
    symlinkSync('harmless.yaml', join(checkout, 'trivy.yaml'));
    succeed('git', ['-C', checkout, 'add', '--all']);
    expect(gate({ reports: clean, checkout }).out).toContain('trivy.yaml: Trivy takes the file for its configuration');
  });
});

describe('what Trivy does not obey passes', () => {
  const cases: [string, Record<string, string>][] = [
    ['words about comments', { 'README.md': 'There is `trivy:ignore`, and trivy:ignore: without a rule.\n' }],
    ['names that only contain one', { 'docs/on-trivy.yaml': 'a: b\n', 'trivy.md': '#\n', 'src/dev/a.ts': '//\n' }],
    ['other attributes', { '.gitattributes': '*.sh text eol=lf\n*.png -diff binary\n' }],
    ['attributes in another file', { notes: 'a filter=lfs\n' }],
  ];
  it.each(cases)('%s', (_, files) => {
    expect(gate({ reports: clean, checkout: checkoutOf(files) }).exit).toBe(0);
  });

  it('what is not tracked: a clone has no such file', () => {
    const checkout = checkoutOf({ 'README.md': '#\n' });
    writeFileSync(join(checkout, 'trivy.yaml'), 'severity: [LOW]\n');
    expect(gate({ reports: clean, checkout }).exit).toBe(0);
  });

  it("the project's own files", () => {
    const { value, problems } = readCheckout('.');
    expect(problems).toBeUndefined();
    expect(value && suppressorsOf(value)).toEqual([]);
  });
});

describe('the policy lists what may be left out', () => {
  const checkout = checkoutOf({ recipe, 'trivy.yaml': 'severity: [LOW]\n' });
  const both = suppression('trivy.yaml') + suppression('recipe', 'DS-0002');
  const judged = (suppressions: string, now?: string) =>
    gate({ reports: clean, checkout, policy: policyText('', suppressions), ...(now === undefined ? {} : { now }) });

  it('place by place', () => {
    expect(judged(both).exit).toBe(0);
    const one = judged(suppression('recipe', 'DS-0002'));
    expect(one.out).toMatch(/^gate FAILED: .* 1 problem\n\ntrivy\.yaml: /);
    expect(one.exit).toBe(1);
  });

  it('and nothing like it', () => {
    for (const other of [suppression('recipe', 'DS-*'), suppression('recipe'), suppression('other', 'DS-0002')]) {
      const { exit, out } = judged(suppression('trivy.yaml') + other);
      expect(out).toContain('recipe:2: a comment tells Trivy to ignore DS-0002');
      expect(out).toMatch(/policy\.yaml:9: the suppression .* matches nothing\n {2}hint: remove it/);
      expect(exit).toBe(1);
    }
  });

  it('one entry for each', () => {
    const twice = checkoutOf({ recipe: recipe + recipe });
    const listed = (suppressions: string) =>
      gate({ reports: clean, checkout: twice, policy: policyText('', suppressions) });
    const { exit, out } = listed(suppression('recipe', 'DS-0002'));
    expect(out).toMatch(/ 1 problem\n\nrecipe:5: /);
    expect(exit).toBe(1);
    expect(listed(suppression('recipe', 'DS-0002') + suppression('recipe', 'DS-0002')).exit).toBe(0);
  });

  it('until the end of a day, and not for longer than it allows', () => {
    const short = both.replace('2026-12-31', '2026-11-22');
    expect(judged(short, '2026-11-22T23:59:59Z').exit).toBe(0);
    const late = judged(short, '2026-11-23T00:00:00Z');
    expect(late.out).toContain('trivy.yaml: Trivy takes the file for its configuration');
    expect(late.out).toContain('policy.yaml:5: the suppression by trivy.yaml expired on 2026-11-22');
    expect(late.exit).toBe(1);
    const long = judged(both.replace('2026-12-31', '2027-02-21'));
    expect(long.out).toContain('the suppression by trivy.yaml holds until 2027-02-21; the policy allows 2027-02-20');
    expect(long.exit).toBe(1);
  });

  it.each(['reason', 'decidedBy', 'expires'])('with its %s', (property) => {
    const { exit, out } = judged(both.replace(new RegExp(`\\n {4}${property}: .*`), ''));
    expect(out).toContain(`policy.yaml:5: suppressions[1]: "${property}" is missing`);
    expect(exit).toBe(1);
  });
});

describe('a checkout that can not be looked at fails', () => {
  it('where there is no clone', () => {
    const { exit, out } = gate({ reports: clean, checkout: join(folder, 'none') });
    expect(out).toMatch(/none: the tracked files can't be listed: .*\n {2}hint: point --checkout at the clone/);
    expect(exit).toBe(1);
  });

  it('where nothing is tracked', () => {
    expect(gate({ reports: clean, checkout: checkoutOf({}) }).out).toContain('no file is tracked');
  });

  it('where a tracked file is missing', () => {
    const checkout = checkoutOf({ a: 'a\n', b: 'b\n' });
    rmSync(join(checkout, 'b'));
    const { exit, out } = gate({ reports: clean, checkout });
    expect(out).toContain("b: the tracked file can't be read: ENOENT");
    expect(exit).toBe(1);
  });
});
