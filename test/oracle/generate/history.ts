import type { Operation } from '../spec/history.js';
import type { Table } from '../spec/schema.js';
import { sessionSettings } from '../spec/settings.js';
import { rootOf, type View } from '../spec/view.js';
import type { Random } from './random.js';
import { readingOf } from './reading.js';
import { Population } from './rows.js';
import { StatementMaker } from './statements.js';

/** Changes to the tables, mostly to those that the views read. */
export function generateHistory(
  random: Random,
  tables: readonly Table[],
  views: readonly View[],
  version: number,
): Operation[] {
  const population = new Population();
  for (const table of tables) {
    population.replace(
      table.name,
      table.rows.map((row) => Object.fromEntries(table.columns.map((column, i) => [column.name, row[i] ?? null]))),
    );
  }
  const reading = readingOf(views);
  const roots = views.map(rootOf);
  const weights = tables.map((table) => {
    const read = reading.get(table.name);
    const rewritten = table.triggers.some(({ kind }) => kind === 'rewrite-row');
    const weight = 10 + 4 * (read?.size ?? 0) + (roots.includes(table.name) ? 30 : 0) + (rewritten ? 40 : 0);
    return [read === undefined ? 1 : weight, table] as const;
  });
  const maker = new StatementMaker(random, tables, weights, reading, population, version);
  const writer = new HistoryMaker(random, maker, population);
  return writer.operations(random.between(8, 16), false);
}

class HistoryMaker {
  constructor(
    private readonly random: Random,
    private readonly maker: StatementMaker,
    private readonly population: Population,
  ) {}

  operations(count: number, inTransaction: boolean): Operation[] {
    return Array.from({ length: count }, () => this.#operation(inTransaction)).filter(
      (operation) => operation !== null,
    );
  }

  #operation(inTransaction: boolean): Operation | null {
    const { random } = this;
    const kind = random.weighted([
      [80, 'statement'],
      [inTransaction ? 0 : 9, 'transaction'],
      [inTransaction ? 14 : 0, 'savepoint'],
      [6, 'settings'],
    ] as const);
    if (kind === 'statement') return this.maker.statement();
    if (kind === 'settings') {
      return { kind, settings: settingsOf(random), body: this.operations(random.between(1, 2), inTransaction) };
    }
    const restore = this.population.remember();
    const commit = random.chance(0.65);
    const defer: Operation[] = kind === 'transaction' && random.chance(0.3) ? [{ kind: 'defer' }] : [];
    const truncate = !commit && random.chance(0.2) ? [this.maker.truncate()] : [];
    const body = [...defer, ...truncate, ...this.operations(random.between(1, 4), true)];
    if (!commit) restore();
    return { kind, commit, body };
  }
}

/** Settings of a writer's session. */
export function settingsOf(random: Random): Record<string, string> {
  const names = random.shuffle(Object.keys(sessionSettings)).slice(0, random.between(1, 6));
  return Object.fromEntries(names.map((name) => [name, random.pick(sessionSettings[name] ?? [])]));
}
