import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Log, Result } from 'sarif';
import { afterAll, expect } from 'vitest';
import { type Canary, directoriesOf } from '../../release/canary/canary.js';
import { runGate } from '../../release/gate/gate.js';
import type { VexDocument } from '../../release/gate/vex.js';
import { isVulnerability } from '../../release/policy.js';
import { run, succeed } from '../../release/process.js';
import { canaryText, completed } from './gate-evidence.js';
import { validateSarif } from './sarif.js';
import { call } from './surroundings.js';

export const folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-gate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export const reports = join(import.meta.dirname, 'reports');
export const reportText = (name: string) => readFileSync(join(reports, `${name}.json`), 'utf8');

export const policyText = (exceptions = '', suppressions = '') => `maximumDatabaseAgeHours: 48
maximumExceptionDays: 90
exceptions:${exceptions === '' ? ' []' : exceptions}
suppressions:${suppressions === '' ? ' []' : suppressions}
licences: { allowed: [MIT], allowedInDevelopment: [] }
maximumReleaseListAgeDays: 30
`;
export const exception = (vulnerability: string, name: string, expires = '2026-12-31') => `
  - vulnerability: ${vulnerability}
    package: ${name}
    reason: Not reachable in this image.
    decidedBy: Jane Doe
    expires: ${expires}${isVulnerability(vulnerability) ? '\n    justification: vulnerable_code_not_present' : ''}`;
export const allOfVulnerable = [
  exception('CVE-2023-2953', 'libldap-2.5-0'),
  exception('CVE-2024-56406', 'perl-base'),
  exception('CVE-2023-45853', 'zlib1g'),
].join('');

/** A list of releases of one major version, the last of which is installed in the images of the tests. */
export const releasesText = `checked: 2026-11-20
releases:
  - { version: '17.12', date: 2026-11-12, fixes: [CVE-2026-120146, CVE-2026-6460] }
  - { version: '17.11', date: 2026-08-13, fixes: [CVE-2026-16239] }
  - { version: '17.10', date: 2026-05-14 }
scores: { CVE-2026-6460: 8.8, CVE-2026-120146: 4.3 }
`;

export const suppression = (file: string, ignores?: string, expires = '2026-12-31') => `
  - file: ${file}${ignores === undefined ? '' : `\n    ignores: '${ignores}'`}
    reason: Nothing is lost by it.
    decidedBy: Jane Doe
    expires: ${expires}`;

/** A clone that tracks these files; nothing in it is committed. */
export function checkoutOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const directory = mkdtempSync(join(folder, 'checkout-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  succeed('git', ['-C', directory, 'init', '--quiet']);
  succeed('git', ['-C', directory, 'add', '--all', '--force']);
  return directory;
}

/** None where there is no clone. */
function trackedIn(checkout: string): string[] {
  const { ok, text } = run('git', ['-C', checkout, 'ls-files', '-z']);
  return ok ? text.split('\0').filter((path) => path !== '') : [];
}

const unsuspicious = checkoutOf({ 'README.md': 'Nothing to scan.\n' });

export interface Input {
  /** Texts of reports; `undefined` for a file that is missing. */
  readonly reports: readonly (string | undefined)[];
  readonly policy?: string | undefined;
  readonly trivyVersion?: string | undefined;
  readonly checkout?: string;
  readonly canary?: string | undefined;
  /** Texts of the indexes above several images. */
  readonly indexes?: readonly string[];
  /** What was planted in further images. */
  readonly others?: readonly Canary[];
  readonly releases?: string;
  /** What postgresql.org says; nothing where it was not asked. */
  readonly current?: string;
  /** The reports as they are, without what was planted. */
  readonly bare?: boolean;
  readonly now?: string;
}

/** A file of this text in the tests' directory; none for `undefined`. */
export function writeInput(name: string, text: string | undefined): string {
  const file = join(folder, name);
  rmSync(file, { force: true });
  if (text !== undefined) writeFileSync(file, text);
  return file;
}

/** Runs the gate over files of these texts. Whatever it decides, its SARIF must be valid and agree with its exit. */
export function gate({
  reports: texts,
  policy = policyText(),
  trivyVersion = reportText('trivy-version'),
  checkout = unsuspicious,
  canary = canaryText,
  others = [],
  indexes = [],
  releases = releasesText,
  current,
  bare = false,
  now,
}: Input) {
  const sarif = writeInput('out.sarif', undefined);
  const summary = writeInput('summary.md', 'before\n');
  const proposal = writeInput('proposal.yaml', undefined);
  const vex = writeInput('out.openvex.json', undefined);
  const given = bare ? texts : completed(texts, directoriesOf(trackedIn(checkout)));
  const args = [
    ...['--report', ...given.map((text, index) => writeInput(`report-${index}.json`, text))],
    ...['--canary', writeInput('canary.json', canary)],
    ...others.map((other, index) => writeInput(`canary-${index + 1}.json`, JSON.stringify(other))),
    ...['--postgresql-releases', writeInput('releases.yaml', releases)],
    ...(current === undefined ? [] : ['--postgresql-current', writeInput('current.json', current)]),
    ...['--proposal', proposal, '--vex', vex],
    ...['--image-name', 'ghcr.io/jane/jsonb_ivm'],
    ...indexes.flatMap((text, index) => ['--image-index', writeInput(`index-${index}.json`, text)]),
    ...['--policy', writeInput('policy.yaml', policy), '--trivy-version', writeInput('version.json', trivyVersion)],
    ...['--checkout', checkout, '--sarif', sarif, '--summary', summary],
  ];
  const { exit, out, err } = call(runGate, args, now);
  expect(err).toBe('');
  const log = JSON.parse(readFileSync(sarif, 'utf8')) as Log;
  expect(validateSarif(log)).toEqual([]);
  const results = log.runs[0]?.results ?? [];
  const open = results.filter((result) => result.level === 'error' && result.suppressions?.length === 0);
  expect(open.length === 0).toBe(exit === 0);
  const read = (file: string) => readFileSync(file, 'utf8');
  return {
    exit,
    out: out.replaceAll(`${folder}/`, ''),
    results,
    summary: read(summary),
    proposal: read(proposal),
    vex: existsSync(vex) ? (JSON.parse(read(vex)) as VexDocument) : undefined,
  };
}

export const ids = (results: readonly Result[]) => results.map((result) => result.ruleId);
