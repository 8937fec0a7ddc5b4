import { createView, type Driver, installFunctions, listViews, verifyView, viewStatus } from '../../src/index.js';
import { listObjects } from '../cases/replay/objects.js';
import { createShop } from '../stress/shop.js';
import { views } from '../stress/views.js';
import { run, type State } from './operations.js';

/** Views that are there all the time. */
const standing = ['order_doc', 'customer_doc', 'tag_doc'] as const;

/** Names of all document tables. */
export const documentTables: ReadonlySet<string> = new Set([...standing, 'subject']);

/** All objects of a database and the hashes of its views, as one text. */
export type Picture = string;

/** Creates the shop and its views, and takes a picture of the database in each state of the view that comes and goes. */
export async function createWorld(driver: Driver): Promise<ReadonlyMap<State, Picture>> {
  await driver.execute(createShop('declared'));
  await installFunctions(driver);
  for (const name of standing) await createView(driver, { name, text: views[name] as string }, { strategy: 'patch' });
  const pictures = new Map<State, Picture>();
  const path: readonly State[] = ['absent', 'plain', 'wider', 'renamed', 'absent', 'plain'];
  let from: State = 'absent';
  for (const to of path) {
    await run(driver, { from, to });
    pictures.set(to, await takePicture(driver));
    from = to;
  }
  return pictures;
}

export async function takePicture(driver: Driver): Promise<Picture> {
  const [path] = await driver.query<{ search_path: string }>('SHOW search_path');
  const objects = await listObjects(driver);
  await driver.query(`SELECT set_config('search_path', $1, false)`, [path?.search_path]);
  const registered = await listViews(driver);
  return [...objects, ...registered.map(({ name, hash }) => `registered ${name} ${hash}`)].join('\n');
}

/** What is wrong: documents that differ from their query, views that are not maintained. */
export async function findFaults(driver: Driver): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, problems } of await viewStatus(driver)) {
    faults.push(...problems.map(({ message }) => message));
    const { differing, differences } = await verifyView(driver, name, { limit: 1 });
    if (differing > 0) faults.push(`${differing} documents of ${name} differ: ${JSON.stringify(differences[0])}`);
  }
  return faults;
}
