import { expect, it } from 'vitest';
import { Random } from '../oracle/generate/random.js';
import { levelsOf } from './levels.js';
import { onStage } from './on-stage.js';
import { outcomeOf } from './outcomes.js';
import type { Run } from './runs.js';
import { describeScenario } from './scenario.js';
import type { Stage } from './stage.js';
import { type Row, readTables, rowOfKinds } from './table.js';
import { linkingsOfTable, pairsOfTable, runAtAllLevels } from './table-runs.js';
import { viewCases } from './views.js';

/** Of each view, so many of the pairs that the tables were made of (`run.ts --write`), at all levels. */
const sample = 2;
const seed = 1;
const { byView, byKinds } = readTables();

it('has a row for each view', () => {
  expect([...byView.keys()]).toEqual(viewCases.map(({ name }) => name));
});

it('says stale nowhere', () => {
  const cells = [...byView.values(), ...byKinds.values()].flatMap((row) => [...row.values()]);
  expect(cells.length).toBeGreaterThan(300);
  expect(
    cells.filter((outcomes) => !/^(?:exact|40001|40P01|0A000)(?:, (?:40001|40P01|0A000))*$/.test(outcomes)),
  ).toEqual([]);
});

it.each(viewCases.map((viewCase, place) => [viewCase.name, viewCase, place] as const))(
  'says how interleavings of the view %s end',
  async (name, viewCase, place) => {
    const linkings = linkingsOfTable(viewCase);
    const linking = linkings[place % linkings.length] as (typeof linkings)[number];
    const check = async (stage: Stage): Promise<void> => {
      const pairs = pairsOfTable(viewCase, linking, stage.events, seed);
      for (const pair of new Random(place).some(pairs, sample)) {
        for await (const run of runAtAllLevels(stage, pair)) {
          expectListed(byView.get(name), run);
          expectListed(byKinds.get(rowOfKinds(run)), run);
        }
      }
    };
    await onStage(name, linking, check);
    await onStage(name, linking, check, { serializable: true });
  },
);

function expectListed(row: Row | undefined, run: Run): void {
  const listed = row?.get(levelsOf(run.scenario).name)?.split(', ');
  expect(listed, describeScenario(run.scenario)).toContain(outcomeOf(run));
}
