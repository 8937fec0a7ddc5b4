import { readFileSync } from 'node:fs';
import { readInput } from './input.js';
import type { Problem, Reading } from './problem.js';
import { compileShape } from './shape.js';
import { parseYaml } from './yaml.js';

/** A decision to let something pass until a day; `line` is where the policy says so. */
export interface Decision {
  readonly reason: string;
  readonly decidedBy: string;
  readonly expires: string;
  readonly line: number;
}

/** That one finding of one package may pass. */
export interface Exception extends Decision {
  readonly vulnerability: string;
  readonly package: string;
  /** OpenVEX's word for why the image is not affected; of vulnerabilities alone. */
  readonly justification?: Justification;
}

/** In OpenVEX's order. */
export const justifications = [
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
] as const;
export type Justification = (typeof justifications)[number];

/** Whether an identifier is a vulnerability's, which has to be justified, and not that of a check, a rule or a licence. */
export function isVulnerability(id: string): boolean {
  return /^(CVE|GHSA|DSA|DLA|TEMP)-/.test(id);
}

/** That one file may tell Trivy to leave something out; `ignores` is what, where the file has further things to say. */
export interface Suppression extends Decision {
  readonly file: string;
  readonly ignores?: string;
}

/** `security/policy.yaml`; `security/policy.schema.json` describes each property. */
export interface Policy {
  readonly maximumDatabaseAgeHours: number;
  readonly maximumReleaseListAgeDays: number;
  readonly maximumExceptionDays: number;
  readonly exceptions: readonly Exception[];
  readonly suppressions: readonly Suppression[];
  readonly licences: { readonly allowed: readonly string[]; readonly allowedInDevelopment: readonly string[] };
}

type WrittenException = Omit<Exception, 'package' | 'line'> & { readonly package: string | readonly string[] };
type WrittenPolicy = Omit<Policy, 'exceptions' | 'suppressions'> & {
  readonly exceptions: readonly WrittenException[];
  readonly suppressions: readonly Omit<Suppression, 'line'>[];
};

const schemaFile = new URL('../security/policy.schema.json', import.meta.url);
const mismatches = compileShape(JSON.parse(readFileSync(schemaFile, 'utf8')));

/** The policy of a file, or everything that is malformed in it with its lines. */
export function readPolicy(file: string): Reading<Policy> {
  const text = readInput(file, 'the policy');
  return text.problems === undefined ? parsePolicy(file, text.value) : text;
}

export function parsePolicy(file: string, text: string): Reading<Policy> {
  const yaml = parseYaml<WrittenPolicy>(file, text, mismatches);
  if (yaml.problems !== undefined) return yaml;
  const { value: written, lineOf } = yaml.value;
  const exceptions = written.exceptions.flatMap((exception, index) => expand(exception, lineOf(['exceptions', index])));
  const suppressions = written.suppressions.map((suppression, index) => ({
    ...suppression,
    line: lineOf(['suppressions', index]),
  }));
  const repeated = repeats(file, exceptions);
  return repeated.length > 0 ? { problems: repeated } : { value: { ...written, exceptions, suppressions } };
}

function expand(exception: WrittenException, line: number): Exception[] {
  return [exception.package].flat().map((name) => ({ ...exception, package: name, line }));
}

function repeats(file: string, exceptions: readonly Exception[]): Problem[] {
  const lines = new Map<string, number>();
  return exceptions.flatMap((exception): Problem[] => {
    const key = `${exception.vulnerability} in ${exception.package}`;
    const first = lines.get(key);
    if (first === undefined) lines.set(key, exception.line);
    return first === undefined
      ? []
      : [{ file, line: exception.line, message: `${key} is already excepted, line ${first}` }];
  });
}
