import type { Measurement } from '../measure.js';
import { number, ratio, table } from '../report/format.js';
import { ratioOf, resultOf } from '../report/ratios.js';
import type { Circumstances } from '../report/report.js';
import { fastest, kinds, shapes } from './kinds.js';
import type { Pair } from './pairs.js';
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

Views over the same tables that hold the same, put as tools put them (\`bench/shapes/views\`): ${Object.values(shapes).join(', ')}. Elements of Drizzle and jOOQ are arrays, whose places stand for columns. Each row of a table below is one change of one row, or of many by one statement, made by turns in all shapes and in those of the same run that they are compared with. As in [the other benchmarks](benchmarks.md) every variant of a view begins with a fresh copy of the tables, ratios are medians of each round's with the lowest and the highest, and documents are compared with their query before and after each change. **Bold** falls short.`;
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

/** A row for each measurement, a column for each shape; what falls short is bold. */
function section(target: ShapeTarget, measurements: readonly Measurement[]): string[] {
  const all = reachedIn(target, measurements);
  if (all.length === 0) return [];
  const taken = measurements.filter((measurement) => all.some((one) => one.measurement === measurement));
  const rows = taken.map((measurement) => {
    const cells = target.shapes.map((shape) => {
      const found = all.find((one) => one.measurement === measurement && one.shape === shape);
      return found === undefined ? '' : shown(found);
    });
    const compared = resultOf(measurement, comparedWith(target));
    const speed = compared === undefined ? '' : number(compared.throughput.median);
    return [measurement.scenario.title, String(measurement.clients), speed, ...cells];
  });
  const title = titles.find(({ name }) => name === comparedWith(target))?.title;
  const head = ['change', 'clients', `${title}, writes per second`, ...target.shapes.map(titleOf)];
  return [`## ${capitalised(target.title)}\n\n${table(head, rows)}`];
}

/** What all shapes are compared with; the one shape, where each has its own. */
function comparedWith(target: ShapeTarget): string {
  const [first, ...others] = new Set(target.shapes.map(target.against));
  return first === undefined || others.length > 0 ? fastest : first;
}

const titles = [...shapeVariants, { name: 'former', title: 'the other version' }];

function shown({ ratio: reached, holds }: ShapeReached): string {
  return holds ? ratio(reached) : `**${ratio(reached)}**`;
}

/** Every change in the shape of the README, beside the other version. */
function former(measurements: readonly Measurement[]): string[] {
  const rows = measurements.flatMap((measurement) => {
    const reached = ratioOf(resultOf(measurement, fastest), resultOf(measurement, 'former'));
    return reached === undefined ? [] : [[measurement.scenario.title, String(measurement.clients), ratio(reached)]];
  });
  if (rows.length === 0) return [];
  const head = ['change', 'clients', 'speed to that of the other version'];
  return [`## Every change in the shape of the README, against the other version\n\n${table(head, rows)}`];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
