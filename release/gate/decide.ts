import { dirname, join } from 'node:path';
import { readCanary } from '../canary/canary.js';
import { type Policy, readPolicy } from '../policy.js';
import { readCurrent } from '../postgresql/current.js';
import { outdatedList } from '../postgresql/freshness.js';
import { readReleases } from '../postgresql/releases.js';
import type { Problem, Reading } from '../problem.js';
import { run } from '../process.js';
import { readCheckout } from './checkout.js';
import { uncovered } from './coverage.js';
import type { Scan } from './finding.js';
import { readScanner, staleness } from './freshness.js';
import { readReport } from './report.js';
import { type Judged, judgeServers } from './server.js';
import { unseen, withoutCanary } from './sighting.js';
import { suppressorsOf } from './suppressor.js';
import { judge, type Verdict } from './verdict.js';

/** The files that a decision rests on. */
export interface Inputs {
  readonly report: readonly string[];
  readonly policy: string;
  readonly canary: string;
  readonly checkout: string;
  readonly trivyVersion?: string;
  readonly postgresqlReleases: string;
  readonly postgresqlCurrent?: string;
}

export interface Decided {
  readonly verdict: Verdict;
  /** Of the image that was scanned, if that could be read. */
  readonly digest: string | undefined;
  /** When the policy was committed, or now where nothing is. */
  readonly committedAt: Date;
}

/** Reads everything before it judges, so that one run shows all that is wrong. */
export function decide(inputs: Inputs, now: Date): Decided {
  const problems: Problem[] = [];
  const take = <T>(reading: Reading<T>): T | undefined => {
    problems.push(...(reading.problems ?? []));
    return reading.value;
  };
  const policy = take(readPolicy(inputs.policy));
  const scanner = take(readScanner(inputs.trivyVersion ?? join(dirname(inputs.report[0] ?? ''), 'trivy-version.json')));
  const scans = inputs.report.map((file) => take(readReport(file))).filter((scan) => scan !== undefined);
  const checkout = take(readCheckout(inputs.checkout));
  const canary = take(readCanary(inputs.canary));
  if (policy !== undefined && scanner !== undefined) problems.push(...staleness(scanner, scans, policy, now));
  // What a report that can't be read would cover or show is not missing.
  if (scans.length === inputs.report.length) {
    const tracked = checkout?.files.map(({ path }) => path) ?? [];
    if (checkout !== undefined) problems.push(...uncovered(checkout, scans));
    if (canary !== undefined) problems.push(...unseen(scans, canary, inputs.canary, tracked));
  }
  const own = canary === undefined ? scans : scans.map((scan) => withoutCanary(scan, canary));
  const servers = judgeServersOf(own, inputs, policy, now);
  const verdict = judge(
    {
      policyFile: inputs.policy,
      policy,
      findings: [...own.flatMap((scan) => scan.findings), ...servers.findings],
      suppressors: checkout && suppressorsOf(checkout),
      problems: [...problems, ...servers.problems],
    },
    now,
  );
  return { verdict, digest: canary?.image.digest, committedAt: timeOfCommit(inputs.checkout) ?? now };
}

function judgeServersOf(scans: readonly Scan[], inputs: Inputs, policy: Policy | undefined, now: Date): Judged {
  const list = readReleases(inputs.postgresqlReleases);
  const current = inputs.postgresqlCurrent === undefined ? undefined : readCurrent(inputs.postgresqlCurrent);
  const unread = [...(list.problems ?? []), ...(current?.problems ?? [])];
  if (list.value === undefined) return { findings: [], problems: unread };
  const { findings, problems } = judgeServers(scans, list.value);
  const stale = policy === undefined ? [] : outdatedList(list.value, current?.value, policy, now);
  return { findings, problems: [...unread, ...stale, ...problems] };
}

function timeOfCommit(directory: string): Date | undefined {
  const { ok, text } = run('git', ['-C', directory, 'log', '-1', '--format=%ct']);
  return ok && /^\d+$/.test(text) ? new Date(Number(text) * 1000) : undefined;
}
