import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChanges, type Step } from './changes.js';

/** A directory of `test/cases`; its README says what the files hold. */
export interface Case {
  readonly name: string;
  readonly directory: string;
  readonly schema: string;
  readonly views: readonly CaseView[];
  readonly changes: readonly Step[];
}

export interface CaseView {
  /** `view.sql`, `view-2.sql`: what findings call the text. */
  readonly file: string;
  /** `''`, `-2`: tells the expected files of one view from those of the others. */
  readonly suffix: string;
  /** The text as it is in the file, header included. */
  readonly text: string;
  readonly name: string;
  readonly allowFull: boolean;
  /** Codes of the warnings, or of the errors. */
  readonly warns: readonly string[];
  readonly refused: readonly string[];
  /** The oldest major version of the server that has what the view needs. */
  readonly server: number;
}

const root = join(import.meta.dirname, '..');

export function readCases(): Case[] {
  const directories = readdirSync(root).filter((name) => existsSync(join(root, name, 'schema.sql')));
  return directories.sort().map(readCase);
}

/** The cases of these names, or all where none is named; a name that is none of a case's throws. */
export function casesNamed(names: readonly string[]): Case[] {
  const cases = readCases();
  const unknown = names.filter((name) => !cases.some((one) => one.name === name));
  if (unknown.length > 0) throw new Error(`there is no case ${unknown.join(', ')} in test/cases`);
  return cases.filter(({ name }) => names.length === 0 || names.includes(name));
}

/** The first major version that every view of the case works on. */
export function oldestServer({ views }: Case): number {
  return Math.max(...views.map(({ server }) => server));
}

function readCase(name: string): Case {
  const directory = join(root, name);
  const read = (file: string) => readFileSync(join(directory, file), 'utf8');
  const files = readdirSync(directory).filter((file) => /^view(?:-\d+)?\.sql$/.test(file));
  const views = files.map((file) => readView(file, read(file))).sort((a, b) => a.suffix.localeCompare(b.suffix));
  const changes = existsSync(join(directory, 'changes.sql')) ? readChanges(read('changes.sql')) : [];
  return { name, directory, schema: read('schema.sql'), views, changes };
}

function readView(file: string, text: string): CaseView {
  const header = readHeader(file, text);
  const words = (key: string) => header.get(key)?.split(' ') ?? [];
  return {
    file,
    suffix: file.replace(/^view|\.sql$/g, ''),
    text,
    name: header.get('name') ?? 'documents',
    allowFull: words('options').includes('allow-full'),
    warns: words('warns'),
    refused: words('refused'),
    server: Number(header.get('servers') ?? 15),
  };
}

/** The comment lines that a view starts with: a sentence, then `-- key: value`. */
function readHeader(file: string, text: string): Map<string, string> {
  const [first = '', ...lines] = (/^(?:--.*\n)+/.exec(text)?.[0] ?? '').split('\n');
  if (!first.startsWith('-- ')) throw new Error(`${file} must start with a comment that says what it shows`);
  const pairs = lines.flatMap((line) => {
    const [, key, value] = /^-- (\w+): (.*)$/.exec(line) ?? [];
    return key === undefined || value === undefined ? [] : [[key, value] as const];
  });
  return new Map(pairs);
}
