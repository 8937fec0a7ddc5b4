import type { Exception, Policy } from '../policy.js';
import type { Problem } from '../problem.js';
import { blocks, compareFindings, type Finding, type Scan } from './finding.js';

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
  readonly scans: readonly Scan[];
  readonly problems: readonly Problem[];
}

/** Holds findings against the policy on a day; without a policy nothing is excepted. */
export function judge({ policyFile, policy, scans, problems }: Evidence, now: Date): Verdict {
  const today = now.toISOString().slice(0, 10);
  const findings = scans.flatMap((scan) => scan.findings).sort(compareFindings);
  const serious = findings.filter(blocks);
  const exceptions = policy?.exceptions ?? [];
  const valid = exceptions.filter(({ expires }) => expires >= today);
  const excepted = serious.flatMap((finding) => {
    const exception = valid.find((candidate) => covers(candidate, finding));
    return exception === undefined ? [] : [{ finding, exception }];
  });
  const spared = new Set(excepted.map(({ finding }) => finding));
  const blocking = serious.filter((finding) => !spared.has(finding));
  const all = [
    ...problems,
    ...(policy === undefined ? [] : misdated(policyFile, policy, now)),
    ...(problems.length > 0 ? [] : unused(policyFile, valid, serious)),
  ];
  const minor = findings.filter((finding) => !blocks(finding));
  return { passed: blocking.length === 0 && all.length === 0, blocking, excepted, minor, problems: all };
}

function covers(exception: Exception, finding: Finding): boolean {
  return exception.vulnerability === finding.id && exception.package === finding.package;
}

function misdated(file: string, { exceptions, maximumExceptionDays }: Policy, now: Date): Problem[] {
  const today = now.toISOString().slice(0, 10);
  const latest = new Date(now.getTime() + maximumExceptionDays * 86_400_000).toISOString().slice(0, 10);
  return exceptions.flatMap((exception): Problem[] => {
    const { expires, line } = exception;
    if (expires < today) {
      const hint = 'update what is vulnerable, or decide again and give a new day';
      return [{ file, line, message: `the exception for ${named(exception)} expired on ${expires}`, hint }];
    }
    if (expires <= latest) return [];
    const message = `the exception for ${named(exception)} holds until ${expires}; the policy allows ${latest} at most`;
    return [{ file, line, message }];
  });
}

/** Only where every report could be read: an exception is not unused because its finding could not be seen. */
function unused(file: string, exceptions: readonly Exception[], serious: readonly Finding[]): Problem[] {
  const idle = exceptions.filter((exception) => !serious.some((finding) => covers(exception, finding)));
  return idle.map((exception) => ({
    file,
    line: exception.line,
    message: `the exception for ${named(exception)} matches nothing that would block`,
    hint: 'remove it',
  }));
}

function named(exception: Exception): string {
  return `${exception.vulnerability} in ${exception.package}`;
}
