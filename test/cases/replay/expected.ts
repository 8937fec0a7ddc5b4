import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../../src/catalog/catalog.js';
import { type Diagnostic, formatDiagnostic, formatPlan, type RelationName } from '../../../src/index.js';
import type { Case, CaseView } from './case.js';
import type { Outcome } from './compile.js';

/** What compiling needs from a database: recorded, so that it can be done without one. */
export interface Recording {
  readonly view: RelationName;
  readonly catalog: Catalog;
}

/** Files by their names. */
export type Files = Readonly<Record<string, string>>;

export function describeOutcome(outcome: Outcome, { suffix }: CaseView): Files {
  if ('findings' in outcome) return { [`error${suffix}.txt`]: describeFindings(outcome.findings) };
  const { plan, statements, warnings, types } = outcome.artifact;
  return {
    [`plan${suffix}.json`]: json(plan),
    [`explain${suffix}.txt`]: `${formatPlan(plan, 'text')}\n`,
    [`types${suffix}.ts`]: types.typescript,
    [`types.schema${suffix}.json`]: json(types.jsonSchema),
    [`statements${suffix}.sql`]: script(statements),
    ...(warnings.length === 0 ? {} : { [`warnings${suffix}.txt`]: describeFindings(warnings) }),
  };
}

/** What differs where the database has the extension. */
export function describeWithExtension(outcome: Outcome, { suffix }: CaseView): Files {
  if ('findings' in outcome) return {};
  const { plan, statements } = outcome.artifact;
  return {
    [`explain.extension${suffix}.txt`]: `${formatPlan(plan, 'text')}\n`,
    [`statements.extension${suffix}.sql`]: script(statements),
  };
}

const script = (statements: readonly string[]) => statements.map((statement) => `${statement};\n`).join('\n');

export function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function describeFindings(findings: readonly Diagnostic[]): string {
  return findings.map((finding) => `${formatDiagnostic(finding)}\n`).join('\n');
}

/** The committed files of one view, its recording aside. */
export function readExpected({ directory, views }: Case, { suffix }: CaseView): Files {
  const folder = join(directory, 'expected');
  const own = (file: string) => views.length === 1 || /^[a-z.]+(-\d+)?\./.exec(file)?.[1] === (suffix || undefined);
  const files = readdirSync(folder).filter((file) => own(file) && !file.startsWith('catalog'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

export function readRecording({ directory }: Case, { suffix }: CaseView): Recording | undefined {
  const file = join(directory, 'expected', `catalog${suffix}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

export function writeExpected({ directory }: Case, files: Files): void {
  const folder = join(directory, 'expected');
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
}
