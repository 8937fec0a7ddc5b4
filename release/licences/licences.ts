import satisfies from 'spdx-satisfies';
import { createCommand, type ExitCode, parseArguments, type Surroundings } from '../command.js';
import { parseJson, readInput } from '../input.js';
import { type Policy, readPolicy } from '../policy.js';
import { formatProblem, type Problem, type Reading } from '../problem.js';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

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
  const verdict = problems.map(formatProblem).join('\n') || `${packages.value.size} dependencies have allowed licences`;
  surroundings.out(`${verdict}\n`);
  return problems.length === 0 ? 0 : 1;
}

/** Dependencies by their path in the lock file; the project's own packages are none. */
function readLock(file: string): Reading<Map<string, LockedPackage>> {
  const text = readInput(file, 'the lock file');
  if (text.problems !== undefined) return text;
  const json = parseJson(file, 'the lock file', text.value);
  if (json.problems !== undefined) return json;
  const { packages } = json.value as { packages?: Record<string, LockedPackage> };
  const all = Object.entries(packages ?? {});
  const dependencies = all.filter(([path, { link }]) => path.includes('node_modules/') && link !== true);
  if (dependencies.length === 0) return { problems: [{ file, message: 'the lock file lists no dependency' }] };
  return { value: new Map(dependencies) };
}

function refusedLicences(file: string, packages: ReadonlyMap<string, LockedPackage>, { licences }: Policy): Problem[] {
  return [...packages].flatMap(([path, { version, license, dev }]): Problem[] => {
    const name = `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${version ?? ''}`.trim();
    if (license === undefined) return [{ file, message: `${name} names no licence` }];
    const allowed = dev === true ? [...licences.allowed, ...licences.allowedInDevelopment] : licences.allowed;
    return isAllowed(license, allowed) ? [] : [{ file, message: `${name} has the licence ${license}, not allowed` }];
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
