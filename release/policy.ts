import { readFileSync } from 'node:fs';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { readInput } from './input.js';
import type { Problem, Reading } from './problem.js';
import { compileShape, type Mismatch } from './shape.js';

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
}

/** That one file may tell Trivy to leave something out; `ignores` is what, where the file has further things to say. */
export interface Suppression extends Decision {
  readonly file: string;
  readonly ignores?: string;
}

/** `security/policy.yaml`; `security/policy.schema.json` describes each property. */
export interface Policy {
  readonly maximumDatabaseAgeHours: number;
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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length > 0) {
    return { problems: syntax.map(({ pos, message }) => ({ file, line: lineAt(pos[0]), message })) };
  }
  const lineOf = (path: Path) => lineAt(offsetOf(document, path));
  const written = document.toJS() as WrittenPolicy;
  const malformed = mismatches(written).map(toProblem(file, lineOf));
  if (malformed.length > 0) return { problems: malformed };
  const exceptions = written.exceptions.flatMap((exception, index) => expand(exception, lineOf(['exceptions', index])));
  const suppressions = written.suppressions.map((suppression, index) => ({
    ...suppression,
    line: lineOf(['suppressions', index]),
  }));
  const repeated = repeats(file, exceptions);
  return repeated.length > 0 ? { problems: repeated } : { value: { ...written, exceptions, suppressions } };
}

type Path = readonly (string | number)[];

function toProblem(file: string, lineOf: (path: Path) => number) {
  return ({ path, message }: Mismatch): Problem => ({ file, line: lineOf(path), message: `${name(path)}${message}` });
}

/** `exceptions[2].expires: `, counted from one as people do. */
function name(path: Path): string {
  if (path.length === 0) return '';
  const steps = path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`));
  return `${steps.join('').slice(1)}: `;
}

/** The offset of the value at a path, or of the nearest one around it. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.range?.[0] ?? 0;
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
