import type { Problem } from '../problem.js';
import type { Severity } from './finding.js';
import { commentsIn } from './suppressor.js';
import type { TrivyReport, TrivyResult } from './trivy-schema.js';

/** Every sign in a report that Trivy was told to leave out some of what it found. */
export function filtersOf(file: string, report: TrivyReport): Problem[] {
  const { Results, Metadata } = report;
  return [
    ...(Results.some(({ ExperimentalModifiedFindings }) => (ExperimentalModifiedFindings ?? []).length > 0)
      ? [{ file, message: 'Trivy was told to leave findings out', hint: suppressedHint }]
      : []),
    ...Results.flatMap((result) => filteredChecks(result).map((message) => ({ file, message, hint: checksHint }))),
    ...Results.filter(({ Class, Secrets = [] }) => Class === 'secret' && Secrets.length === 0).map(({ Target }) => ({
      file,
      message: `${Target}: there are secrets, but none is listed`,
      hint: 'scan with every severity, and without an ignore file',
    })),
    ...(Metadata?.ImageConfig?.history ?? []).flatMap(({ created_by }) =>
      commentsIn(created_by ?? '').map(({ found }) => ({
        file,
        message: `a comment in the image's history tells Trivy to ignore ${found}`,
        hint: 'remove it from the Dockerfile; exceptions belong in the policy',
      })),
    ),
  ];
}

const suppressedHint = 'exceptions belong in the policy, not in .trivyignore or VEX documents';
const checksHint = 'scan with --include-non-failures and every severity';

/** Those that the checks of every Dockerfile have. */
const expected: readonly Severity[] = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];

/** Passed checks are listed as well: what the summary does not count, or no check of a Dockerfile is rated, is missing. */
function filteredChecks({ Class, Type, Target, MisconfSummary, Misconfigurations = [] }: TrivyResult): string[] {
  if (Class !== 'config') return [];
  if (Misconfigurations.length === 0) return [`${Target}: there are checks, but none is listed`];
  const count = (status: string) => Misconfigurations.filter(({ Status }) => Status === status).length;
  const { Successes, Failures } = MisconfSummary ?? { Successes: 0, Failures: 0 };
  if (Successes !== count('PASS') || Failures !== count('FAIL')) {
    const listed = `${count('PASS')} and ${count('FAIL')} are listed`;
    return [`${Target}: ${Successes} checks passed and ${Failures} failed, but ${listed}`];
  }
  if (Type !== 'dockerfile') return [];
  const missing = expected.filter((severity) => !Misconfigurations.some(({ Severity }) => Severity === severity));
  return missing.length === 0 ? [] : [`${Target}: no check rated ${missing.join(' or ')} is listed`];
}
