import type { Measurement } from '../measure.js';
import type { ScaleRun } from '../run.js';
import type { ScaleFigures } from '../scale.js';
import { titles, variants } from '../variants.js';
import { number, ratio, table } from './format.js';
import { costOf, growths } from './growth.js';
import { bestExpert, ratioOf, resultOf } from './ratios.js';

/** Titles of the variants that took part, in their order. */
export function titlesOf(measurements: readonly Measurement[]): { name: string; title: string }[] {
  return titles.filter(({ name }) => measurements.some((measurement) => resultOf(measurement, name) !== undefined));
}

/** Writes per second of each variant. */
export function throughputTable(measurements: readonly Measurement[]): string {
  const columns = titlesOf(measurements);
  const rows = measurements.map((measurement) => [
    measurement.scenario.title,
    ...columns.map(({ name }) => {
      const result = resultOf(measurement, name);
      return result === undefined ? '' : number(result.throughput.median);
    }),
  ]);
  return table(['writes per second', ...columns.map(({ title }) => title)], rows);
}

/** Ours against each other variant. */
export function ratioTable(measurements: readonly Measurement[]): string {
  const compared = ['none', 'floor', 'recompute', 'pg_ivm', 'former'];
  const against = titlesOf(measurements).filter(({ name }) => compared.includes(name));
  const rows = measurements.map((measurement) => {
    const ours = resultOf(measurement, 'ours');
    const others = [bestExpert(measurement), ...against.map(({ name }) => resultOf(measurement, name))];
    const cells = others.map((other) => ratioOf(ours, other)).map((spread) => (spread ? ratio(spread) : ''));
    return [measurement.scenario.title, ...cells];
  });
  return table(['jsonb_ivm, as a ratio to', 'the faster expert', ...against.map(({ title }) => title)], rows);
}

/** Latencies, log and dead rows. */
export function costTable(measurements: readonly Measurement[]): string {
  const rows = measurements.flatMap((measurement) =>
    titlesOf([measurement]).map(({ name, title }) => {
      const result = resultOf(measurement, name);
      if (result?.costs === undefined) throw new Error(`${name} has no costs`);
      const { throughput, costs } = result;
      const { p50, p99, wal, dead, retries } = costs;
      const range = `${number(throughput.low)}–${number(throughput.high)}`;
      return [
        measurement.scenario.name,
        title,
        range,
        number(p50),
        number(p99),
        number(wal),
        number(dead),
        String(retries),
      ];
    }),
  );
  const head = ['scenario', 'variant', 'writes per second', 'p50 ms', 'p99 ms', 'log bytes', 'dead rows', 'retries'];
  return table(head, rows, 2);
}

/** Cost of a write among many documents to that among few: what the tables' own size costs, and what is ours. */
export function growthTable(runs: readonly ScaleRun[]): string {
  const compared = variants.filter(({ name }) => ['none', 'expert', 'ours'].includes(name));
  const rows = growths(runs).map((growth) => [
    growth.few.scenario.title,
    growth.documents.toLocaleString('en'),
    String(growth.few.clients),
    ...compared.map(({ name }) => costOf(growth, name)?.toFixed(2) ?? ''),
  ]);
  return table(['cost of a write', 'documents', 'clients', ...compared.map(({ title }) => title)], rows);
}

/** Creating, refreshing and reading. */
export function figuresTable(figures: readonly ScaleFigures[]): string {
  const rows = figures.map(({ dataset, refresh, createTableAs, createView, creation, readComputed, readStored }) => [
    dataset.documents.toLocaleString('en'),
    number(createTableAs.median),
    number(createView.median),
    ratio(creation),
    number(refresh.median),
    number(readComputed.median * 1000),
    number(readStored.median * 1000),
  ]);
  const head = ['documents', 'CREATE TABLE AS + key, ms', 'jsonb-ivm create, ms', 'speed ratio'];
  const reads = ['REFRESH, ms', 'document computed on read, µs', 'document stored, µs'];
  return table([...head, ...reads], rows, 0);
}
