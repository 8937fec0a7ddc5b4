import type { Driver } from '../../src/db/driver.js';
import { createView } from '../../src/deploy/deploy.js';
import { dropView } from '../../src/deploy/drop.js';
import { installFunctions } from '../../src/deploy/functions/install.js';
import { displayRelation } from '../../src/plan/display.js';
import type { EventPlan, TablePlan } from '../../src/plan/plan.js';
import { Databases } from '../databases.js';
import type { Place } from '../load/load.js';
import type { Scenario } from '../scenarios.js';
import { variants } from '../variants.js';
import { type Kind, kindNames, type Shape, shapeNames, shapeText } from './kinds.js';
import { shapeScenarios } from './scenarios.js';

/** A view and one of its tables other than the root's. */
export interface Pair {
  readonly kind: Kind;
  readonly shape: Shape;
  readonly table: string;
  /** Whether rows that are inserted, updated and deleted are answered by less than a document. */
  readonly less: boolean;
}

/** What the plans of views say, on a server with the tables of a few documents. */
export async function readPairs(server: Place, kinds: readonly Kind[] = kindNames): Promise<Pair[]> {
  const [scenario] = shapeScenarios(20, [10]) as [Scenario];
  const plain = variants.filter(({ name }) => name === 'none');
  const databases = new Databases(server, scenario.dataset);
  try {
    return await databases.lend(plain, scenario, async ([first]) => {
      if (first === undefined) throw new Error('a database was lent');
      await installFunctions(first.driver);
      const pairs: Pair[] = [];
      for (const kind of kinds) {
        for (const shape of shapeNames) pairs.push(...(await pairsOf(first.driver, kind, shape)));
      }
      return pairs;
    });
  } finally {
    await databases.drop();
  }
}

async function pairsOf(driver: Driver, kind: Kind, shape: Shape): Promise<Pair[]> {
  const { plan } = await createView(driver, { name: 'shop_doc', text: shapeText(kind, shape) });
  await dropView(driver, 'shop_doc');
  const others = plan.tables.filter(({ table }) => displayRelation(table) !== displayRelation(plan.root));
  return others.map((table) => ({ kind, shape, table: displayRelation(table.table), less: isLess(table) }));
}

/** Whether rows of a table that are inserted, updated and deleted are answered by less than a document. */
export const isLess = ({ events }: TablePlan): boolean => events.every(isLessThanDocument);

function isLessThanDocument({ event, strategy }: EventPlan): boolean {
  return event === 'truncate' || (strategy !== 'recompute-document' && strategy !== 'recompute-all');
}
