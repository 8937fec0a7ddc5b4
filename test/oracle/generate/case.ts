import type { Case } from '../spec/case.js';
import type { Table } from '../spec/schema.js';
import { rootOf, type View } from '../spec/view.js';
import { generateHistory } from './history.js';
import { Random } from './random.js';
import { readingOf } from './reading.js';
import { generateTables } from './tables.js';
import { withTriggers } from './triggers.js';
import { generateView, tableOfView } from './view.js';

/** The case that a seed stands for on a server of this major version. */
export function generateCase(seed: number, version: number): Case {
  const random = new Random(seed);
  const tables = generateTables(random);
  const meddling = random.chance(0.15);
  const first = generateView(random, tables, 'doc_1', version, meddling || random.chance(0.3));
  const views: View[] = [first];
  if (random.chance(0.25)) {
    const readable: Table[] = random.chance(0.6) ? [...tables, tableOfView(first, tables)] : tables;
    views.push(generateView(random, readable, 'doc_2', version, random.chance(0.3)));
  }
  const reading = readingOf(views);
  const meddled = meddling ? [...reading.keys()].filter((name) => name !== rootOf(first)) : [];
  const written = withTriggers(random, tables, reading, new Set(meddled));
  const history = generateHistory(random, written, views, version);
  return { seed, tables: behindViews(random, written, views), views, history };
}

/** A plain view has no key that columns beside GROUP BY could follow from. */
function behindViews(random: Random, tables: readonly Table[], views: readonly View[]): readonly Table[] {
  if (JSON.stringify(views).includes('"groupBy":[{') || random.chance(0.5)) return tables;
  return tables.map((table) => ({
    ...table,
    behind: random.weighted([
      [4, 0],
      [4, 1],
      [2, 2],
    ] as const),
  }));
}
