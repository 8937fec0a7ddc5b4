import satisfies from 'spdx-satisfies';
import { createCommand, type ExitCode, parseArguments, type Surroundings } from '../command.js';
import { type LockedPackage, readLock } from '../lock.js';
import { type Policy, readPolicy } from '../policy.js';
import { formatProblem, type Problem } from '../problem.js';

/** `npm run check:licences`: 0 if every dependency has a licence that the policy allows, 1 if not, 2 for misuse. */
export function checkLicences(args: readonly string[], surroundings: Surroundings): ExitCode {
  const command = createCommand(
    'check:licences',
    'Holds the licences of all dependencies against the policy.',
    surroundings,
  )
    .option('--lock <file>', "npm's lock file", 'package-lock.json')
    .option('--policy <file>', 'the policy', 'security/policy.yaml');
  const exit = parseArguments(command, args);
  if (exit !== undefined) return exit;
  const { lock, policy } = command.opts<{ lock: string; policy: string }>();
  const packages = readLock(lock);
  const allowed = readPolicy(policy);
  const unread = [...(packages.problems ?? []), ...(allowed.problems ?? [])];
  if (packages.value === undefined || allowed.value === undefined) {
    surroundings.out(`${unread.map(formatProblem).join('\n')}\n`);
    return 1;
  }
  const problems = refusedLicences(lock, packages.value, allowed.value);
  const verdict =
    problems.map(formatProblem).join('\n') || `${packages.value.length} dependencies have allowed licences`;
  surroundings.out(`${verdict}\n`);
  return problems.length === 0 ? 0 : 1;
}

function refusedLicences(file: string, packages: readonly LockedPackage[], { licences }: Policy): Problem[] {
  return packages.flatMap(({ name, version, license, dev }): Problem[] => {
    const which = `${name} ${version ?? ''}`.trim();
    if (license === undefined) return [{ file, message: `${which} names no licence` }];
    const allowed = dev === true ? [...licences.allowed, ...licences.allowedInDevelopment] : licences.allowed;
    return isAllowed(license, allowed) ? [] : [{ file, message: `${which} has the licence ${license}, not allowed` }];
  });
}

/** What is no SPDX expression ("SEE LICENSE IN …") is not allowed. */
function isAllowed(license: string, allowed: readonly string[]): boolean {
  try {
    return satisfies(license, allowed);
  } catch {
    return false;
  }
}
