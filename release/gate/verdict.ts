import type { Exception, Policy } from '../policy.js';
import type { Problem } from '../problem.js';
import { sortDecisions } from './decisions.js';
import { blocks, compareFindings, type Finding } from './finding.js';
import { refusedSuppressors } from './suppression.js';
import type { Suppressor } from './suppressor.js';

/** What the gate decided of everything that was found; it passed if nothing blocks and nothing is wrong. */
export interface Verdict {
  readonly passed: boolean;
  readonly blocking: readonly Finding[];
  readonly excepted: readonly ExceptedFinding[];
  readonly minor: readonly Finding[];
  readonly problems: readonly Problem[];
}

export interface ExceptedFinding {
  readonly finding: Finding;
  readonly exception: Exception;
}

/** Inputs that could be read, and the problems of those that could not. */
export interface Evidence {
  readonly policyFile: string;
  readonly policy: Policy | undefined;
  readonly findings: readonly Finding[];
  /** None where the checkout could not be read. */
  readonly suppressors: readonly Suppressor[] | undefined;
  readonly problems: readonly Problem[];
}

/** Holds findings and suppressors against the policy on a day; without a policy nothing is excepted. */
export function judge({ policyFile, policy, findings: found, suppressors, problems }: Evidence, now: Date): Verdict {
  const findings = [...found].sort(compareFindings);
  const serious = findings.filter(blocks);
  const { valid, problems: misdated } = sortDecisions(policyFile, policy, policy?.exceptions ?? [], nameOf, now);
  const excepted = serious.flatMap((finding) => {
    const exception = valid.find((candidate) => covers(candidate, finding));
    return exception === undefined ? [] : [{ finding, exception }];
  });
  const spared = new Set(excepted.map(({ finding }) => finding));
  const blocking = serious.filter((finding) => !spared.has(finding));
  const doubts = [
    ...problems,
    ...(suppressors === undefined ? [] : refusedSuppressors(policyFile, policy, suppressors, now)),
  ];
  const all = [...doubts, ...misdated, ...(doubts.length > 0 ? [] : unused(policyFile, valid, serious))];
  const minor = findings.filter((finding) => !blocks(finding));
  return { passed: blocking.length === 0 && all.length === 0, blocking, excepted, minor, problems: all };
}

function covers(exception: Exception, finding: Finding): boolean {
  return exception.vulnerability === finding.id && exception.package === finding.package;
}

/**
 * Only where every report could be read and nothing is suppressed: an exception is not unused because its finding could
 * not be seen.
 */
function unused(file: string, exceptions: readonly Exception[], serious: readonly Finding[]): Problem[] {
  const idle = exceptions.filter((exception) => !serious.some((finding) => covers(exception, finding)));
  return idle.map((exception) => ({
    file,
    line: exception.line,
    message: `${nameOf(exception)} matches nothing that would block`,
    hint: 'remove it',
  }));
}

function nameOf({ vulnerability, package: name }: Exception): string {
  return `the exception for ${vulnerability} in ${name}`;
}
