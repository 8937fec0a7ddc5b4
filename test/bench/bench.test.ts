import { expect, inject, test } from 'vitest';
import { Databases } from '../../bench/databases.js';
import { ownClients } from '../../bench/load/clients.js';
import { findLoadGenerator } from '../../bench/load/find.js';
import { steadyThroughput } from '../../bench/load/throughput.js';
import { type Load, type Settings, turnsOf } from '../../bench/measure.js';
import { runScenarios } from '../../bench/run.js';
import { type Scale, type Scenario, scenariosAt } from '../../bench/scenarios.js';
import { placeOf } from '../../bench/server.js';
import { randomNumbers, shuffled } from '../../bench/shuffle.js';
import { defaultVariants, type Variant, variants } from '../../bench/variants.js';

/** Small enough that nearly all scenarios share their tables. */
const tiny: Scale = { documents: 40, limit: 6, bulk: 5 };

const server = placeOf(inject('servers')['15'] as string);
const chosen = variants.filter(({ name }) => defaultVariants.includes(name) && name !== 'pg_ivm');

const load: Load = { turn: { writes: 2 }, load: ownClients };

const settings: Settings = {
  variants: chosen,
  rounds: 1,
  clients: [2],
  contest: turnsOf(load),
  report: () => undefined,
};

const named = (wanted: string): Scenario => scenariosAt(tiny).find(({ name }) => name === wanted) as Scenario;
const variantNamed = (wanted: string): Variant => chosen.find(({ name }) => name === wanted) as Variant;

test('every scenario runs with every variant, and leaves exact documents', async () => {
  // The one that is left out would need tables of its own, and is another number of the one after it.
  const scenarios = scenariosAt(tiny).filter(({ name }) => name !== 'embedded-1');
  const run = await runScenarios(server, tiny.documents, scenarios, settings);

  expect(run.measurements.map(({ scenario }) => scenario.name)).toEqual(scenarios.map(({ name }) => name));
  for (const { scenario, results } of run.measurements) {
    const able = chosen.filter((variant) => variant.can(scenario)).map(({ name }) => name);
    expect(results.map(({ variant }) => variant)).toEqual(able);
    for (const { throughput, costs } of results) {
      expect(throughput.median).toBeGreaterThan(0);
      expect(costs?.p99).toBeGreaterThanOrEqual(costs?.p50 as number);
    }
  }
  const [figures] = run.figures;
  expect(run.figures).toHaveLength(1);
  expect(figures?.creation.median).toBe((figures?.createTableAs.median ?? 0) / (figures?.createView.median ?? 0));
});

test('every scenario begins with the rows as they were made, whatever was written before', async () => {
  const scenario = named('element-field-10');
  const databases = new Databases(server, scenario.dataset);
  const written: number[] = [];
  const ours = variantNamed('ours');
  try {
    for (let time = 0; time < 2; time++) {
      await databases.lend([ours, variantNamed('expert')], scenario, async (prepared) => {
        for (const { driver } of prepared) {
          const [row] = await driver.query<{ written: number }>(
            `SELECT count(*)::int AS written FROM line l JOIN order_doc d ON d.id = l.order_id
             WHERE l.qty > 9 OR d.doc @> '{"lines": [{"qty": 1000}]}'`,
          );
          written.push(row?.written as number);
          await driver.execute('UPDATE line SET qty = 1000');
        }
      });
    }
    expect(written).toEqual([0, 0, 0, 0]);
  } finally {
    await databases.drop();
  }
});

test('a warm-up says how many writes make a turn', async () => {
  const load = await findLoadGenerator();
  const amounts: unknown[] = [];
  const watched: Settings = {
    ...settings,
    variants: [variantNamed('none')],
    rounds: 2,
    contest: turnsOf({
      turn: { seconds: 0.01 },
      load: {
        ...load,
        run: async (place, task) => {
          amounts.push(task.amount);
          return { ...(await load.run(place, task)), throughput: 1000 };
        },
      },
    }),
  };
  await runScenarios(server, tiny.documents, [named('unread-column')], watched);
  expect(amounts).toEqual([{ seconds: 1 }, { writes: 5 }, { writes: 5 }]);
});

test('documents that differ from the query stop the benchmark, and no database is left', async () => {
  const forgetful = { ...variantNamed('floor'), name: 'forgetful', exact: true };
  const run = runScenarios(server, tiny.documents, [named('root-column')], {
    ...settings,
    variants: [forgetful],
    clients: [1],
    contest: turnsOf({ ...load, load: await findLoadGenerator() }),
  });
  await expect(run).rejects.toThrow(/^root-column, forgetful: [12] documents differ from the query, the first: \d+$/);
  // The dataset's name is of the rows, so that one that is still there would be in the way of the next.
  await runScenarios(server, tiny.documents, [named('root-column')], {
    ...settings,
    variants: [variantNamed('floor')],
  });
});

test('the order of turns is of chance, and the same in every run', () => {
  const orders = (seed: number): string[] => {
    const random = randomNumbers(seed);
    return Array.from({ length: 200 }, () => shuffled(['a', 'b', 'c'], random).join(''));
  };
  expect(orders(1)).toEqual(orders(1));
  expect(orders(1)).not.toEqual(orders(2));
  for (const order of ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']) {
    expect(orders(1).filter((each) => each === order).length).toBeGreaterThan(15);
  }
});

test('neither the first writes of a run nor its last count', () => {
  const steady = Array.from({ length: 80 }, (_, place) => 1000 + place * 2);
  const slow = [100, 300, 500, 600, 700, 800, 900, 950, 980, 998];
  const late = [1500, 1600, 1700, 1800, 1900, 2000, 2100, 2200, 2300, 2400];
  expect(steadyThroughput([...late, ...steady, ...slow], 1)).toBe(500);
  expect(steadyThroughput(steady.slice(0, 10), 7)).toBe(7);
});
