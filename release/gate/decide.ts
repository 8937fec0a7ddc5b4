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
import { gatherFindings, type Scan } from './finding.js';
import { readScanner, staleness } from './freshness.js';
import { readReport } from './report.js';
import { judgeServers } from './server.js';
import { type Planted, unseen, withoutCanary } from './sighting.js';
import { suppressorsOf } from './suppressor.js';
import { judge, type Verdict } from './verdict.js';

/** The files that a decision rests on. */
export interface Inputs {
  readonly report: readonly string[];
  readonly policy: string;
  readonly canary: readonly string[];
  readonly checkout: string;
  readonly trivyVersion?: string;
  readonly postgresqlReleases: string;
  readonly postgresqlCurrent?: string;
}

export interface Decided {
  readonly verdict: Verdict;
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
  const planted = inputs.canary.flatMap((file): Planted[] => {
    const canary = take(readCanary(file));
    return canary === undefined ? [] : [{ file, canary }];
  });
  if (policy !== undefined && scanner !== undefined) problems.push(...staleness(scanner, scans, policy, now));
  // What a report that can't be read would cover or show is not missing, nor what an unknown canary would be.
  if (scans.length === inputs.report.length) {
    const tracked = checkout?.files.map(({ path }) => path) ?? [];
    if (checkout !== undefined) problems.push(...uncovered(checkout, scans));
    if (planted.length === inputs.canary.length) problems.push(...unseen(scans, planted, tracked));
  }
  const own = scans.map((scan) => withoutCanary(scan, planted));
  const judged = judgeServersOf(own, inputs, policy, now);
  const verdict = judge(
    {
      policyFile: inputs.policy,
      policy,
      findings: gatherFindings(judged.scans),
      suppressors: checkout && suppressorsOf(checkout),
      problems: [...problems, ...judged.problems],
    },
    now,
  );
  return { verdict, committedAt: timeOfCommit(inputs.checkout) ?? now };
}

function judgeServersOf(scans: readonly Scan[], inputs: Inputs, policy: Policy | undefined, now: Date) {
  const list = readReleases(inputs.postgresqlReleases);
  const current = inputs.postgresqlCurrent === undefined ? undefined : readCurrent(inputs.postgresqlCurrent);
  const unread = [...(list.problems ?? []), ...(current?.problems ?? [])];
  if (list.value === undefined) return { scans, problems: unread };
  const judged = judgeServers(scans, list.value);
  const stale = policy === undefined ? [] : outdatedList(list.value, current?.value, policy, now);
  return { scans: judged.scans, problems: [...unread, ...stale, ...judged.problems] };
}

function timeOfCommit(directory: string): Date | undefined {
  const { ok, text } = run('git', ['-C', directory, 'log', '-1', '--format=%ct']);
  return ok && /^\d+$/.test(text) ? new Date(Number(text) * 1000) : undefined;
}
