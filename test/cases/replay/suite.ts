import { beforeAll, describe, it } from 'vitest';
import { createView, type Driver, dropView, installFunctions } from '../../../src/index.js';
import { prepareTemplate, servers, withServer } from '../../servers/databases.js';
import { sampleOf } from '../../servers/share.js';
import { oldestServer, readCases } from './case.js';
import { replay } from './live.js';
import { listObjects } from './objects.js';

/**
 * Tests of one of `n` cases on the first server, with documents patched wherever they can be, by the functions that it
 * has.
 */
export function testPatched(n: number): void {
  const [version = ''] = servers;
  describe(`patched wherever documents can be, on ${version}`, () => {
    let template: string;
    let registry: string[];

    beforeAll(async () => {
      template = await prepareTemplate(version, async (driver) => void (await installFunctions(driver)));
      registry = await withServer(version, registryObjects, template);
    });

    const taken = readCases().filter(
      (candidate) =>
        oldestServer(candidate) <= Number(version) && candidate.views.every(({ refused }) => refused.length === 0),
    );
    for (const one of sampleOf(n, taken)) {
      it(one.name, () => withServer(version, (driver) => replay(driver, one, registry, 'patch'), template));
    }
  });
}

/** What the first view leaves behind when it is dropped, as a home for those to come. */
export async function registryObjects(driver: Driver): Promise<string[]> {
  const before = new Set(await listObjects(driver));
  await driver.execute('SET search_path = public; CREATE TABLE first (id int PRIMARY KEY)');
  await createView(driver, { name: 'first_doc', text: 'SELECT f.id, to_jsonb(f) AS doc FROM first f' });
  await dropView(driver, 'first_doc');
  await driver.execute('DROP TABLE first');
  return (await listObjects(driver)).filter((object) => !before.has(object));
}
