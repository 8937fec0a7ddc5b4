import type { Policy, Suppression } from '../policy.js';
import type { Problem } from '../problem.js';
import { sortDecisions } from './decisions.js';
import type { Suppressor } from './suppressor.js';

/** Every suppressor that the policy does not list, and every entry of the policy that may not stand: each is for one. */
export function refusedSuppressors(
  policyFile: string,
  policy: Policy | undefined,
  suppressors: readonly Suppressor[],
  now: Date,
): Problem[] {
  const { valid, problems } = sortDecisions(policyFile, policy, policy?.suppressions ?? [], nameOf, now);
  const idle = new Set<Suppression>(valid);
  const refused = suppressors.filter(({ file, ignores }) => {
    const listed = [...idle].find((candidate) => candidate.file === file && candidate.ignores === ignores);
    return listed === undefined || !idle.delete(listed);
  });
  return [
    ...refused.map(({ file, line, message, ignores }) => ({ file, line, message, hint: hintFor(policyFile, ignores) })),
    ...problems,
    ...[...idle].map((suppression) => ({
      file: policyFile,
      line: suppression.line,
      message: `${nameOf(suppression)} matches nothing`,
      hint: 'remove it',
    })),
  ];
}

function hintFor(policyFile: string, ignores: string | undefined): string {
  const entry = ignores === undefined ? 'this file' : `this file and "ignores: ${ignores}"`;
  return `remove it, or have it decided: an entry under "suppressions" in ${policyFile} with ${entry}`;
}

function nameOf({ file, ignores }: Suppression): string {
  return ignores === undefined ? `the suppression by ${file}` : `the suppression of ${ignores} in ${file}`;
}
