import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../src/version.js';
import { levels } from './levels.js';
import type { Options } from './options.js';
import type { Outcomes } from './outcomes.js';
import type { Run } from './runs.js';
import { kinds } from './world.js';

const document = join(import.meta.dirname, '../../docs/concurrency.md');
const [begin, end] = ['<!-- outcomes: begin -->', '<!-- outcomes: end -->'];

/** The row of what two sessions did, whichever came first. */
export function rowOfKinds({ scenario }: Run): string {
  const done = scenario.transactions.flatMap(({ events }) => events.map(({ kind }) => kind));
  return kinds.filter((kind) => done.includes(kind)).join(', ');
}

/** Writes how interleavings ended into the document. */
export function writeTable(byView: Outcomes, byKinds: Outcomes, options: Options): void {
  const [before, after] = split();
  writeFileSync(document, [before, begin, '\n', describe(byView, byKinds, options), end, after].join(''));
}

/** What the document says of a row: outcomes in words by levels. */
export type Row = ReadonlyMap<string, string>;

/** The two tables of the document, by row. */
export function readTables(): {
  readonly byView: ReadonlyMap<string, Row>;
  readonly byKinds: ReadonlyMap<string, Row>;
} {
  const [, , text] = split();
  const [byView, byKinds] = text.split('\n\n').filter((part) => part.startsWith('|'));
  return { byView: readRows(byView), byKinds: readRows(byKinds) };
}

function readRows(table = ''): ReadonlyMap<string, Row> {
  return new Map(
    table
      .split('\n')
      .slice(2)
      .map((line) => {
        const [row, , ...cells] = line.slice(2, -2).split(' | ');
        return [row as string, new Map(levels.map(({ name }, place) => [name, cells[place] ?? '']))];
      }),
  );
}

/** The document before, after and between the marks. */
function split(): [before: string, after: string, between: string] {
  const text = readFileSync(document, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${document} has no marks ${begin} and ${end}`);
  return [text.slice(0, from), text.slice(to + end.length), text.slice(from + begin.length, to)];
}

function describe(byView: Outcomes, byKinds: Outcomes, { server, seed, share }: Options): string {
  const words = ['npm run test:interleavings -- --write'];
  if (share !== 1) words.push(`--share ${share}`);
  if (seed !== 1) words.push(`--seed ${seed}`);
  const made = `Made by \`${words.join(' ')}\` with version ${version} on PostgreSQL ${server}.`;
  const sorted = byKinds.rows.toSorted((a, b) => order(a) - order(b));
  return [made, render('view', byView, byView.rows), render('kinds of events', byKinds, sorted), ''].join('\n\n');
}

function order(row: string): number {
  const [first = 0, second = first] = row.split(', ').map((kind) => (kinds as readonly string[]).indexOf(kind));
  return first * kinds.length + second;
}

function render(title: string, outcomes: Outcomes, rows: readonly string[]): string {
  const line = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(title, 'interleavings', ...levels.map(({ name }) => name)),
    line('---', '---:', ...levels.map(() => '---')),
    ...rows.map((row) =>
      line(row, String(outcomes.runs(row)), ...levels.map(({ name }) => outcomes.at(row, name).join(', '))),
    ),
  ].join('\n');
}
