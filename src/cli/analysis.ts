import {
  displayName,
  displayRelation,
  type Measurement,
  type Plan,
  printable,
  type SampleAnalysis,
  type TriggerTime,
} from '../index.js';
import type { Colors } from './printer.js';
import { formatCount, tableLines } from './text.js';

const columns = [
  { title: '' },
  { title: 'without view', align: 'right' },
  { title: 'with view', align: 'right' },
  { title: 'maintenance', align: 'right' },
  { title: 'documents' },
] as const;

/** What sample changes cost, as a table: a heading for each table that was changed, a line for each change. */
export function analysisLines(samples: readonly SampleAnalysis[], plan: Plan, colors: Colors): string[] {
  const home = plan.view.schema;
  const [titles = '', ...rows] = tableLines(columns, samples.map(cells));
  const lines = [colors.bold('One row changed and rolled back, in milliseconds'), colors.dim(titles)];
  let table = '';
  samples.forEach((sample, index) => {
    const name = displayRelation(sample.table, home);
    if (name !== table) lines.push(colors.bold(name));
    table = name;
    lines.push(rows[index] ?? '');
    lines.push(...remarks(sample, home).map((remark) => colors.dim(`    ${remark}`)));
  });
  return lines;
}

function cells({ event, column, measured }: SampleAnalysis): string[] {
  const change = `  ${event}${column === null ? '' : ` of ${displayName(column)}`}`;
  if (measured === null) return [change, '-', '-', '-', '-'];
  const { statement, otherTriggers, maintenance, total } = measured.times;
  const times = [statement + otherTriggers, total, maintenance].map((time) => time.toFixed(2));
  return [change, ...times, documentsOf(measured)];
}

function documentsOf({ documents }: Measurement): string {
  if (documents === null) return 'not counted';
  const counts = (['inserted', 'updated', 'deleted'] as const).filter((what) => documents[what] > 0);
  return counts.length === 0 ? 'none' : counts.map((what) => `${formatCount(documents[what])} ${what}`).join(', ');
}

/** A note, and where the time went if more than one trigger ran. */
function remarks({ measured, note }: SampleAnalysis, home: string): string[] {
  const triggers = measured?.triggers ?? [];
  return [
    ...(note === null ? [] : [printable(note)]),
    ...(triggers.length < 2 ? [] : [triggers.map((trigger) => triggerText(trigger, home)).join(', ')]),
  ];
}

function triggerText({ name, maintains, milliseconds }: TriggerTime, home: string): string {
  const what = maintains === null ? printable(name) : `${maintains.event} on ${displayRelation(maintains.table, home)}`;
  return `${what} ${milliseconds.toFixed(2)}`;
}
