import { stringify } from 'yaml';
import { isVulnerability, justifications } from '../policy.js';
import type { Finding } from './finding.js';

/**
 * Entries of the policy for findings, as they would have to be decided: what is blank is for those who decide, and
 * the policy is malformed until they have.
 */
export function proposeExceptions(findings: readonly Finding[]): string {
  const byId = new Map<string, Finding[]>();
  for (const finding of findings) byId.set(finding.id, [...(byId.get(finding.id) ?? []), finding]);
  const entries = [...byId].map(([id, found]) => entryOf(id, found));
  if (entries.length === 0) return '# Nothing blocks.\nexceptions: []\n';
  const legend = `# Each is to be decided (SECURITY.md). Justifications: ${justifications.join(', ')}.`;
  return `${legend}\nexceptions:\n${entries.join('')}`;
}

function entryOf(id: string, found: readonly Finding[]): string {
  const names = [...new Set(found.map((finding) => finding.package))].sort();
  const entry = {
    vulnerability: id,
    package: names.length === 1 ? names[0] : names,
    ...(isVulnerability(id) ? { justification: '' } : {}),
    reason: '',
    decidedBy: '',
    expires: '',
  };
  const [{ severity, title, url } = found[0] as Finding] = found;
  const remark = [severity, title, url].filter((part) => part !== undefined).join(', ');
  const [first, ...rest] = stringify(entry, { lineWidth: 0, flowCollectionPadding: false }).trimEnd().split('\n');
  return [`  # ${remark.replace(/\s+/g, ' ')}`, `  - ${first}`, ...rest.map((line) => `    ${line}`), ''].join('\n');
}
