import type { Measurement } from '../measure.js';
import type { ScaleRun } from '../run.js';
import { drawBars } from './chart.js';
import { resultOf } from './ratios.js';
import { costTable, figuresTable, growthTable, ratioTable, throughputTable, titlesOf } from './tables.js';
import { targetSummary, targetTable } from './target-tables.js';

export interface Circumstances {
  readonly command: string;
  readonly machine: string;
  readonly server: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly load: string;
}

export interface Report {
  readonly markdown: string;
  /** SVG by file name. */
  readonly charts: Readonly<Record<string, string>>;
}

/** The page and the charts that it shows: the same numbers give the same bytes. */
export function makeReport(runs: readonly ScaleRun[], circumstances: Circumstances): Report {
  const charts: Record<string, string> = {};
  const sections = runs.flatMap((run) =>
    clientsOf(run).map((clients) => {
      const chart = `benchmarks-${run.documents}-${clients}.svg`;
      const measurements = run.measurements.filter((measurement) => measurement.clients === clients);
      charts[chart] = chartOf(run.documents, clients, measurements);
      return section(run.documents, clients, measurements, chart);
    }),
  );
  const parts = [introduction(circumstances), goals(runs), ...sections, ...growth(runs), ...scale(runs)];
  return { markdown: `${parts.join('\n\n')}\n`, charts };
}

function introduction({ command, machine, server, settings, load }: Circumstances): string {
  const list = Object.entries(settings).map(([name, value]) => `\`${name} = ${value}\``);
  return `# Benchmarks

Written by \`${command}\`. Machine: ${machine}. Server: ${server}, ${list.join(', ')}. Load: ${load}.

Every scenario begins with a fresh copy of the same tables for every variant, file by file, and so do its documents. Variants take turns in every round, in an order of chance that is the same in every run, after a warm-up that says how many writes make a turn. Of a turn's writes the first and the last tenth don't count, as connections plan their statements in the one, and some clients are done in the other. Numbers are medians over rounds, ratios are medians of each round's ratio, with the lowest and the highest. Tables are vacuumed between rounds. Before and after, the documents of every variant that keeps them are compared with the query.${settings.huge_pages === 'on' ? `\n\n${hugePages}` : ''}

- **no view**: the write alone.
- **storage floor**: the write, and a trigger that stores the same documents again as they are.
- **expert**: triggers written by hand for the view and the scenario with built-in functions (\`bench/experts\`), exact under concurrent writers; **with the functions**: those of jsonb_ivm besides.
- **jsonb_ivm**: \`jsonb-ivm create\`.
- **recompute by key**: jsonb_ivm with the strategy \`recompute\`: every document that a write reaches is computed from the query.
- **pg_ivm**: where it is installed, the part of the view that it can hold, a flat query without lists.`;
}

/** In pages of 2 MB, which is what they are on x86-64: a server has some 3 % besides its buffers. */
const hugePages =
  'The server is in huge pages, which a machine sets aside beforehand (`sudo sysctl -w vm.nr_hugepages=…`: half as many as it has megabytes of buffers, and a twentieth more). Without them a connection faults in every 4 kB that it touches for the first time, and those of a turn are new: among a million documents that took a quarter of the time.';

function goals(runs: readonly ScaleRun[]): string {
  return `## Targets

${targetSummary(runs)}

${targetTable(runs)}`;
}

function section(documents: number, clients: number, measurements: readonly Measurement[], chart: string): string {
  const heading = `${documents.toLocaleString('en')} documents, ${clients} ${clients === 1 ? 'client' : 'clients'}`;
  return `## ${heading}

${ratioTable(measurements)}

${throughputTable(measurements)}

![Writes per second](${chart})

<details><summary>Latencies, write-ahead log and dead rows per write</summary>

${costTable(measurements)}

</details>`;
}

function growth(runs: readonly ScaleRun[]): string[] {
  const [first] = runs;
  if (first === undefined || runs.length === 1) return [];
  const few = first.documents.toLocaleString('en');
  return [
    `## More documents

Time of a write as a multiple of its time at ${few} documents. What the write alone costs more is the tables' own size.

${growthTable(runs)}`,
  ];
}

function scale(runs: readonly ScaleRun[]): string[] {
  const figures = runs.flatMap((run) => run.figures);
  if (figures.length === 0) return [];
  return [
    `## Creating, refreshing, reading\n\nDocuments of an order with six lines. CREATE TABLE AS makes a table of the same pages (\`fillfactor = 80\`) and its primary key; \`jsonb-ivm create\` analyses the query, makes the triggers and an index by customer too. Each follows a checkpoint, in an order of chance; the ratio is the median of each round's.\n\n${figuresTable(figures)}`,
  ];
}

function chartOf(documents: number, clients: number, measurements: readonly Measurement[]): string {
  const series = titlesOf(measurements);
  return drawBars({
    title: `${documents.toLocaleString('en')} documents, ${clients} ${clients === 1 ? 'client' : 'clients'}`,
    unit: 'writes per second',
    series: series.map(({ title }) => title),
    groups: measurements.map((measurement) => ({
      label: measurement.scenario.title,
      values: series.map(({ name }) => resultOf(measurement, name)?.throughput.median),
    })),
  });
}

function clientsOf({ measurements }: ScaleRun): number[] {
  return [...new Set(measurements.map(({ clients }) => clients))];
}
