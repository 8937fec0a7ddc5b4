import type { Measurement, Result } from '../measure.js';
import { number, ratio, table } from '../report/format.js';
import { resultOf } from '../report/ratios.js';
import type { Circumstances } from '../report/report.js';
import { spreadOf } from '../statistics.js';
import { fastest, kinds, shapes } from './kinds.js';
import type { Pair } from './pairs.js';
import { costRatioOf } from './ratios.js';
import { reachedIn, type ShapeReached, type ShapeTarget, shapeTargets } from './targets.js';
import { shapeVariants } from './variants.js';

const titleOf = (shape: ShapeReached['shape']): string => (shape === 'ours' ? 'jsonb_ivm' : shapes[shape]);

/** At least so many of the pairs of a view and a table are answered by less than a document. */
const leastPairs = 0.9;

/** The page: the same numbers give the same bytes. */
export function makeShapeReport(
  measurements: readonly Measurement[],
  pairs: readonly Pair[],
  circumstances: Circumstances,
): string {
  const sections = shapeTargets.flatMap((target) => section(target, measurements));
  const parts = [introduction(circumstances), summary(measurements, pairs), ...sections, ...former(measurements)];
  return `${parts.join('\n\n')}\n`;
}

function introduction({ command, machine, server, settings, load }: Circumstances): string {
  const list = Object.entries(settings).map(([name, value]) => `\`${name} = ${value}\``);
  return `# Views in the shapes of tools

Written by \`${command}\`. Machine: ${machine}. Server: ${server}, ${list.join(', ')}. Load: ${load}.

Views over the same tables that hold the same, put as tools put them (\`bench/shapes/views\`): ${Object.values(shapes).join(', ')}. Elements of Drizzle and jOOQ are arrays, whose places stand for columns. Each row of a table below is one change of one row, or of many by one statement, made by turns in all shapes and in those of the same run that they are compared with. As in [the other benchmarks](benchmarks.md) every variant of a view begins with a fresh copy of the tables, and documents are compared with their query before and after each change.

What counts is the **processor time** of the server's processes per write, of all writers together, which Linux counts for each process (\`/proc/PID/schedstat\`): what else the machine does adds little to it, and nothing to what a write waits. Where the system doesn't count it, writes per second stand in its place; they are below each table in any case. Turns are some milliseconds long, of connections that stay; ratios are medians of each round's, with the first and the third quarter of the rounds. **Bold** falls short.`;
}

function summary(measurements: readonly Measurement[], pairs: readonly Pair[]): string {
  const rows = shapeTargets.map((target) => {
    const all = reachedIn(target, measurements);
    const holding = all.filter(({ holds }) => holds).length;
    return [target.title, all.length === 0 ? 'not measured' : `${holding} of ${all.length}`];
  });
  const less = pairs.filter((pair) => pair.less).length;
  const title = `views and tables other than the root's: ${leastPairs} of the pairs answered by less than a document`;
  const whole = pairs
    .filter((pair) => !pair.less)
    .map((pair) => `${shapes[pair.shape]}, ${kinds[pair.kind]}: ${pair.table}`);
  const rest = whole.length === 0 ? '' : `\n\nBy documents are answered: ${whole.join('; ')}.`;
  return `## Targets\n\n${table(['target', 'holds'], [...rows, [title, `${less} of ${pairs.length}`]])}${rest}`;
}

/** A row for each measurement, a column for each shape; what falls short is bold. The same by the clock, folded up. */
function section(target: ShapeTarget, measurements: readonly Measurement[]): string[] {
  const all = reachedIn(target, measurements);
  if (all.length === 0) return [];
  const taken = measurements.filter((measurement) => all.some((one) => one.measurement === measurement));
  const title = titles.find(({ name }) => name === comparedWith(target))?.title;
  const shown = (unit: string, value: Value, cell: (one: ShapeReached) => string): string => {
    const head = ['change', 'clients', `${title}, ${unit}`, ...target.shapes.map(titleOf)];
    return table(head, rowsOf(target, taken, all, value, cell));
  };
  const deciding = taken.some(
    (measurement) => processorTime(resultOf(measurement, comparedWith(target))) !== undefined,
  );
  const heading = `## ${capitalised(target.title)}`;
  const byClock = shown('writes per second', speed, ({ byClock: spread }) => ratio(spread));
  if (!deciding) return [`${heading}\n\n${shown('writes per second', speed, emphasised)}`];
  return [
    `${heading}\n\n${shown('µs per write', processorTime, emphasised)}`,
    `<details><summary>By writes per second</summary>\n\n${byClock}\n\n</details>`,
  ];
}

type Value = (result: Result | undefined) => number | undefined;

const speed: Value = (result) => result?.throughput.median;
const processorTime: Value = (result) =>
  result?.processor === undefined ? undefined : spreadOf(result.processor).median;

function rowsOf(
  target: ShapeTarget,
  measurements: readonly Measurement[],
  all: readonly ShapeReached[],
  value: Value,
  cell: (one: ShapeReached) => string,
): string[][] {
  return measurements.map((measurement) => {
    const cells = target.shapes.map((shape) => {
      const found = all.find((one) => one.measurement === measurement && one.shape === shape);
      return found === undefined ? '' : cell(found);
    });
    const compared = value(resultOf(measurement, comparedWith(target)));
    const first = compared === undefined ? '' : number(compared);
    return [measurement.scenario.title, String(measurement.clients), first, ...cells];
  });
}

/** What all shapes are compared with; the one shape, where each has its own. */
function comparedWith(target: ShapeTarget): string {
  const [first, ...others] = new Set(target.shapes.map(target.against));
  return first === undefined || others.length > 0 ? fastest : first;
}

const titles = [...shapeVariants, { name: 'former', title: 'the other version' }];

function emphasised({ ratio: reached, holds }: ShapeReached): string {
  return holds ? ratio(reached) : `**${ratio(reached)}**`;
}

/** Every change in the shape of the README, beside the other version. */
function former(measurements: readonly Measurement[]): string[] {
  const rows = measurements.flatMap((measurement) => {
    const [one, other] = [resultOf(measurement, fastest), resultOf(measurement, 'former')];
    if (one === undefined || other === undefined) return [];
    return [[measurement.scenario.title, String(measurement.clients), ratio(costRatioOf(one, other))]];
  });
  if (rows.length === 0) return [];
  const head = ['change', 'clients', 'speed to that of the other version'];
  return [`## Every change in the shape of the README, against the other version\n\n${table(head, rows)}`];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
