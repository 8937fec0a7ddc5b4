import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, ReportingDescriptor, Result, Suppression } from 'sarif';
import type { Problem } from '../problem.js';
import { type Finding, type Severity, severities } from './finding.js';
import type { Verdict } from './verdict.js';

/** What GitHub sorts and filters alerts by: a score like CVSS's, as text. */
const scores: Readonly<Record<Severity, string>> = {
  CRITICAL: '9.5',
  HIGH: '8.0',
  UNKNOWN: '8.0',
  MEDIUM: '5.5',
  LOW: '2.0',
};

const problemRule: ReportingDescriptor = {
  id: 'gate-problem',
  name: 'GateProblem',
  shortDescription: { text: 'The security gate could not trust its inputs' },
  defaultConfiguration: { level: 'error' },
  properties: { 'security-severity': '8.0', tags: ['security'] },
};

/** Everything found as one log of SARIF 2.1.0: excepted findings are suppressed and say by whom and why. */
export function toSarif(verdict: Verdict): Log {
  const { blocking, excepted, minor, problems } = verdict;
  const findings = [...blocking, ...excepted.map(({ finding }) => finding), ...minor];
  const results = [
    ...problems.map(problemResult),
    ...[...blocking, ...minor].map((finding) => findingResult(finding, [])),
    ...excepted.map(({ finding, exception: { reason, decidedBy, expires } }) => {
      const justification = `${reason} (${decidedBy}, until ${expires})`;
      return findingResult(finding, [{ kind: 'external', status: 'accepted', justification }]);
    }),
  ];
  const rules = [...(problems.length > 0 ? [problemRule] : []), ...rulesOf(findings)];
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [{ tool: { driver: { name: 'jsonb-ivm gate', rules } }, columnKind: 'utf16CodeUnits', results }],
  };
}

/** One per identifier, with its worst severity: the same vulnerability may be rated differently per package. */
function rulesOf(findings: readonly Finding[]): ReportingDescriptor[] {
  const worstFirst = [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const rules = new Map<string, ReportingDescriptor>();
  for (const finding of worstFirst) {
    if (!rules.has(finding.id)) rules.set(finding.id, ruleOf(finding));
  }
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function ruleOf({ id, kind, title, severity, url }: Finding): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title },
    ...(url !== undefined && URL.canParse(url) ? { helpUri: url } : {}),
    defaultConfiguration: { level: levelOf(severity) },
    properties: { 'security-severity': scores[severity], tags: ['security', kind, severity] },
  };
}

function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  if (severity === 'LOW') return 'note';
  return severity === 'MEDIUM' ? 'warning' : 'error';
}

function findingResult(finding: Finding, suppressions: Suppression[]): Result {
  const { id, kind, severity, installed, fixed, title, artifact, target } = finding;
  const version = installed ? ` ${installed}` : '';
  const remedy = kind !== 'vulnerability' ? '' : fixed ? `, fixed in ${fixed}` : ', not fixed yet';
  return {
    ruleId: id,
    level: levelOf(severity),
    message: { text: `${severity} in ${finding.package}${version}${remedy}: ${title}` },
    locations: [locationOf(finding)],
    partialFingerprints: { 'finding/v1': digest(kind, id, finding.package, artifact, target) },
    suppressions,
  };
}

/** What is in an image has no file of the repository; the Dockerfile, where it would be changed, stands for it. */
function locationOf(finding: Finding): Location {
  const { inImage, artifact, target, line } = finding;
  const physical = inImage ? place('Dockerfile', 1) : place(target || artifact, line);
  const fullyQualifiedName = [artifact, target, finding.package].filter((part) => part !== '').join(' > ');
  return { ...physical, logicalLocations: [{ fullyQualifiedName }] };
}

function problemResult({ file, line, message, hint }: Problem): Result {
  return {
    ruleId: problemRule.id as string,
    level: 'error',
    message: { text: hint === undefined ? message : `${message} (${hint})` },
    locations: [place(file, line)],
    partialFingerprints: { 'problem/v1': digest(file, message) },
    suppressions: [],
  };
}

function place(file: string, line: number | undefined): Location {
  const uri = isAbsolute(file) ? pathToFileURL(file).href : file.split('/').map(encodeURIComponent).join('/');
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine: Math.max(line ?? 1, 1) } } };
}

function digest(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}
