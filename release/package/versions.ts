import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson } from '../input.js';
import type { Problem, Reading } from '../problem.js';

export const control = 'extension/jsonb_ivm.control';

/** The version that the control file makes PostgreSQL install, and the line that says so. */
export interface Version {
  readonly text: string;
  readonly line: number;
}

export function readVersion(root: string): Reading<Version> {
  const text = readFileSync(join(root, control), 'utf8');
  const match = text.match(/^default_version\s*=\s*'([^']*)'/m);
  if (match?.[1] === undefined) {
    const message = 'no default_version is given';
    return { problems: [{ file: control, message, hint: "add the version, as in default_version = '1.2.3'" }] };
  }
  return { value: { text: match[1], line: text.slice(0, match.index).split('\n').length } };
}

interface Manifest {
  readonly version?: unknown;
  readonly provides?: { readonly jsonb_ivm?: { readonly version?: unknown; readonly file?: unknown } };
}

/** Every other place that says a version has to agree with the control file; files that are missing say nothing. */
export function checkVersions(root: string, expected: Version): Problem[] {
  const script = `jsonb_ivm--${expected.text}.sql`;
  return [
    ...checkLibrary(root, expected),
    ...checkFile(root, 'package.json', expected, ({ version }) => [['version', version, expected.text]]),
    ...checkFile(root, 'extension/META.json', expected, ({ version, provides }) => [
      ['version', version, expected.text],
      ['provides.jsonb_ivm.version', provides?.jsonb_ivm?.version, expected.text],
      ['provides.jsonb_ivm.file', provides?.jsonb_ivm?.file, script],
    ]),
  ];
}

/** Functions are declared with a library that is named by the version: see the Makefile. */
function checkLibrary(root: string, { text, line }: Version): Problem[] {
  const wanted = `$libdir/jsonb_ivm-${text}`;
  const named = readFileSync(join(root, control), 'utf8').match(/^module_pathname\s*=\s*'([^']*)'/m)?.[1];
  if (named === wanted) return [];
  const message = `module_pathname is ${JSON.stringify(named) ?? 'missing'}, where line ${line} asks for "${wanted}"`;
  return [{ file: control, message, hint: 'give both the version that is to be released' }];
}

type Claim = readonly [what: string, claim: unknown, wanted: string];

function checkFile(root: string, file: string, { line }: Version, claims: (manifest: Manifest) => Claim[]): Problem[] {
  if (!existsSync(join(root, file))) return [];
  const json = parseJson(file, 'this file', readFileSync(join(root, file), 'utf8'));
  if (json.problems !== undefined) return json.problems.map((problem) => ({ ...problem, hint: restore(file) }));
  const wrong = claims((json.value ?? {}) as Manifest).filter(([, claim, wanted]) => claim !== wanted);
  return wrong.map(([what, claim, wanted]) => ({
    file,
    message: `${what} is ${JSON.stringify(claim) ?? 'missing'}, where ${control}:${line} asks for "${wanted}"`,
    hint: 'give both the version that is to be released',
  }));
}

/** The remedy for a file that the repository has. */
export function restore(file: string): string {
  return `restore it: git checkout -- ${file}`;
}
