import { type Costs, displayRelation, printable, quoteIdentifier, type ViewCosts } from '../../index.js';
import { type Column, formatBytes, formatCount, formatMilliseconds, tableLines } from '../text.js';
import { type EventRow, type Order, type Readings, rankedEvents, written, writtenLately } from './rates.js';

/** A line, and whether it is a title. */
export interface TopLine {
  readonly text: string;
  readonly title?: true;
}

/** Everything that `top` shows of a reading; rates are told if there is one before. */
export function topLines(costs: Costs, before: Costs | undefined, order: Order): TopLine[] {
  const readings = { costs, before };
  const events = rankedEvents(readings, order);
  const tables = [
    table(
      viewColumns,
      costs.views.map((view) => viewCells(view, readings)),
    ),
    events.length === 0 ? [{ text: 'no calls have been counted' }] : table(eventColumns, events.map(eventCells)),
    table(stepColumns, stepRows(costs)),
    table(waitColumns, waitRows(costs)),
  ];
  const shown = tables.filter((lines) => lines.length > 0).flatMap((lines) => [{ text: '' }, ...lines]);
  return [{ text: headline(costs, order) }, ...hints(costs).map((text) => ({ text })), ...shown];
}

function headline({ at, database, waits }: Costs, order: Order): string {
  const waiting = waits.length === 0 ? 'nobody waits' : `${formatCount(waits.length)} waiting`;
  return `${printable(database)}  ${at.replace(/\.\d+/, '')}  sorted by ${order}  ${waiting}`;
}

/** What has to be done to have calls counted. */
function hints({ counting, database }: Costs): string[] {
  if (counting !== 'none') return [];
  const statement = `ALTER DATABASE ${printable(quoteIdentifier(database))} SET track_functions = 'pl'`;
  return [`calls are not counted: run ${statement}; new sessions count then`];
}

/** Lines of a table with its title; none where it has no rows. */
function table(columns: readonly Column[], rows: readonly (readonly string[])[]): TopLine[] {
  if (rows.length === 0) return [];
  const [title = '', ...lines] = tableLines(columns, rows);
  return [{ text: title, title: true }, ...lines.map((text) => ({ text }))];
}

const right = (title: string): Column => ({ title, align: 'right' });
const left = (title: string): Column => ({ title });

const viewColumns = [
  left('view'),
  ...['documents', 'size', 'written', 'written/s', 'HOT', 'dead', 'time'].map(right),
  left('counted since'),
];

function viewCells(view: ViewCosts, readings: Readings): string[] {
  const { documents, ms, since } = view;
  const name = displayRelation(view.view);
  const time = formatMilliseconds(ms);
  if (documents === null) return [name, 'gone', '', '', '', '', '', time, since];
  const { live, tableBytes, indexBytes, toastBytes, updated, updatedHot, dead } = documents;
  return [
    name,
    formatCount(live),
    formatBytes(tableBytes + indexBytes + toastBytes),
    formatCount(written(view)),
    writtenLately(readings, view)?.toFixed(1) ?? '',
    updated === 0 ? '' : `${Math.round((100 * updatedHot) / updated)}%`,
    formatCount(dead),
    time,
    since,
  ];
}

const eventColumns = [
  ...['view', 'table', 'event', 'answered'].map(left),
  ...['calls', 'calls/s', 'time', 'mean', 'busy'].map(right),
  left('by'),
];

function eventCells({ view, table: of, event, answered, strategies, calls, ms, recent }: EventRow): string[] {
  return [
    displayRelation(view.view),
    of,
    event,
    answered,
    formatCount(calls),
    recent === null ? '' : recent.calls.toFixed(1),
    formatMilliseconds(ms),
    formatMilliseconds(ms / calls),
    recent === null ? '' : `${(recent.ms / 10).toFixed(1)}%`,
    strategies.join(', '),
  ];
}

const stepColumns = [...['view', 'step', 'of'].map(left), ...['calls', 'time', 'mean'].map(right)];

/** By time, whatever events are sorted by. */
function stepRows({ views }: Costs): string[][] {
  const taken = views.flatMap(({ view, steps }) => steps.map((step) => ({ ...step, view })));
  return taken
    .filter(({ calls }) => calls > 0)
    .sort((a, b) => b.ms - a.ms)
    .map(({ view, step, of = '', calls, ms }) => [
      displayRelation(view),
      step,
      printable(of),
      formatCount(calls),
      formatMilliseconds(ms),
      formatMilliseconds(ms / calls),
    ]);
}

const waitColumns = [...['waiting', 'for', 'since'].map(right), ...['lock', 'view', 'statement'].map(left)];

function waitRows({ waits }: Costs): string[][] {
  return waits.map(({ pid, blockedBy, ms, kind, views, query }) => [
    String(pid),
    blockedBy.join(', '),
    ms === null ? '' : formatMilliseconds(ms),
    kind,
    views.map((view) => displayRelation(view)).join(' or '),
    query === null ? '' : printable(query.replaceAll(/\s+/g, ' ')),
  ]);
}
