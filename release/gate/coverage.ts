import { join } from 'node:path';
import { type LockedPackage, readLock } from '../lock.js';
import type { Problem } from '../problem.js';
import type { Checkout } from './checkout.js';
import type { Part, Scan } from './finding.js';
import { isSkipped } from './suppressor.js';

/** What of a checkout no report has looked at, where one of a whole scan always would. */
export function uncovered(checkout: Checkout, scans: readonly Scan[]): Problem[] {
  const own = scans.filter(({ inImage }) => !inImage);
  const parts = own.flatMap((scan) => scan.parts);
  return [
    ...own.flatMap((scan) => otherCommit(checkout, scan)),
    ...checkout.files.flatMap(({ path }) => {
      if (isSkipped(path)) return []; // that it is there is for the policy to decide
      if (isLock(path)) return unlisted(checkout, path, parts);
      return isRecipe(path) && !parts.some(({ kind, target }) => kind === 'config' && target === path)
        ? [{ file: path, message: 'no report has checked this Dockerfile', hint: whole }]
        : [];
    }),
  ];
}

const whole = 'scan the repository with --scanners vuln,secret,misconfig, and leave nothing out';

function otherCommit({ commit, directory }: Checkout, { file, commit: scanned }: Scan): Problem[] {
  if (scanned === undefined || commit === undefined || scanned === commit) return [];
  return [{ file, message: `the scan is of commit ${scanned}, but ${directory} is at ${commit}` }];
}

function isLock(path: string): boolean {
  return /(^|\/)package-lock\.json$/.test(path);
}

/** As Trivy tells a Dockerfile, in any case: by its name, what stands before the dot, or what stands after. */
function isRecipe(path: string): boolean {
  return /(^|\/)((Docker|Container)file(\.[^./]*)?|[^/]*\.(Docker|Container)file)$/i.test(path);
}

/** Development dependencies count: their code runs where releases are built. */
function unlisted(checkout: Checkout, path: string, parts: readonly Part[]): Problem[] {
  const lock = readLock(join(checkout.directory, path));
  if (lock.problems !== undefined) return lock.problems.map((problem) => ({ ...problem, file: path }));
  const listed = new Set(parts.filter(({ target }) => target === path).flatMap(({ packages }) => packages));
  const missing = [...new Set(lock.value.map(identify))].filter((name) => !listed.has(name));
  if (missing.length === 0) return [];
  const message = `no report lists ${missing.length} of its packages, ${missing[0]} for one`;
  return [{ file: path, message, hint: 'scan with --scanners vuln --include-dev-deps --list-all-pkgs' }];
}

function identify({ name, version }: LockedPackage): string {
  return `${name}@${version ?? ''}`;
}
