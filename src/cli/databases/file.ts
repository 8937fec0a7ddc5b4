import { type Diagnostic, databaseOf, JsonbIvmError, type Source } from '../../index.js';
import { readText } from '../view-source.js';
import type { GivenDatabase } from './naming.js';

/** A word of a line, and where it stands in the text. */
interface Word {
  readonly text: string;
  readonly start: number;
}

/** A database that the file names, and where. */
interface Entry {
  readonly name: Word | undefined;
  readonly url: Word;
}

/**
 * The databases that a file names: on each line a URL, or a name and a URL. Lines that are empty or begin with `#` say
 * nothing. All that is wrong with the file is reported at once.
 */
export async function readDatabases(file: string): Promise<GivenDatabase[]> {
  const text = await readText(file);
  const report = new Report(file, text);
  const entries = linesOf(text).flatMap((words) => readLine(words, report) ?? []);
  for (const [name, again] of repeated(entries.flatMap(({ name }) => name ?? []))) {
    report.add(again, `the name "${name}" is given to two databases`, 'give each a name of its own');
  }
  for (const [, again] of repeated(entries.map(({ url }) => url))) {
    report.add(again, 'the database is named a second time', 'leave one of the lines out');
  }
  if (entries.length === 0 && report.findings.length === 0) {
    report.add({ text: '', start: text.length }, 'the file names no database', example);
  }
  if (report.findings.length > 0) throw JsonbIvmError.of(report.findings);
  return entries.map(({ name, url }) => ({ name: name?.text, url: url.text }));
}

const example = 'write a URL on each line, like postgres://user@host:5432/database, with a name in front if you like';

/** The words of each line that says something. */
function linesOf(text: string): Word[][] {
  return [...text.matchAll(/^.*$/gm)].flatMap((line) => {
    const words = [...line[0].matchAll(/\S+/g)].map((word) => ({ text: word[0], start: line.index + word.index }));
    return words.length === 0 || words[0]?.text.startsWith('#') ? [] : [words];
  });
}

function readLine(words: readonly Word[], report: Report): Entry | undefined {
  const [first, second, third] = words as [Word, Word | undefined, Word | undefined];
  const isUrl = ({ text }: Word): boolean => databaseOf(text) !== undefined;
  const [name, url, more] = isUrl(first) || second === undefined ? [undefined, first, second] : [first, second, third];
  if (!isUrl(url)) report.add(url, 'this is no URL of a database', example);
  else if (more !== undefined) report.add(more, 'nothing may follow the URL', 'begin a new line for each database');
  else return { name, url };
  return undefined;
}

/** What has been there before, each time that it is there again. */
function repeated(words: readonly Word[]): [string, Word][] {
  const known = new Set<string>();
  return words.flatMap((word): [string, Word][] => {
    if (known.has(word.text)) return [[word.text, word]];
    known.add(word.text);
    return [];
  });
}

/** What is wrong, by its place in the text; of that, nothing is shown that may be a password. */
class Report {
  readonly findings: Diagnostic[] = [];
  readonly #source: Source;

  constructor(file: string, text: string) {
    this.#source = { name: file, text: text.split('\n').map(masked).join('\n') };
  }

  add({ text, start }: Word, message: string, hint: string): void {
    const span = { source: this.#source, start, end: start + text.length };
    this.findings.push({ code: 'DATABASES_INVALID', severity: 'error', message, hint, span });
  }
}

/** A line of the same length in which stars stand from the URL's scheme to what follows its last `@`, or to the end. */
function masked(line: string): string {
  const stars = (_: string, before: string, secret: string): string => before + '*'.repeat(secret.length);
  const url = line.includes('@') ? /^(.*?:\/*|)(.*)(?=@)/ : /^(.*?:\/*)(.*)/;
  return line.replace(url, stars).replace(/(password=)([^&\s]*)/gi, stars);
}
