import { beforeAll, describe, expect, it } from 'vitest';
import { createView, type Driver, dropView, installFunctions } from '../src/index.js';
import { oldestServer, readCases } from './cases/replay/case.js';
import { announcedCodes, codesOf, compileRecorded, needsServer } from './cases/replay/compile.js';
import { describeOutcome, type Files, readExpected, readRecording } from './cases/replay/expected.js';
import { replay } from './cases/replay/live.js';
import { listObjects } from './cases/replay/objects.js';
import { engines, servers, withDatabase, withServer } from './servers/databases.js';

const cases = readCases();

describe('compiled without a database', async () => {
  for (const one of cases) {
    for (const view of one.views) {
      const recording = readRecording(one, view);
      if (await needsServer(view, recording)) continue;
      it(`${one.name}/${view.file}`, async () => {
        const outcome = await compileRecorded(view, recording);
        expect(codesOf(outcome)).toEqual(announcedCodes(view));
        expect(describeOutcome(outcome, view)).toEqual(readExpected(one, view));
        expect(describeOutcome(await compileRecorded(view, recording), view)).toEqual(readExpected(one, view));
      });
    }
  }
});

describe.each(engines)('replayed on %s', (engine) => {
  const version = engine === 'pglite' ? 18 : Number(engine);
  let registry: string[];

  beforeAll(async () => {
    registry = await withDatabase(engine, registryObjects);
  });

  for (const one of cases.filter((candidate) => oldestServer(candidate) <= version)) {
    it(one.name, async () => {
      const outcomes = await withDatabase(engine, (driver) => replay(driver, one, registry));
      for (const [n, view] of one.views.entries()) {
        const expected = readExpected(one, view);
        const outcome = outcomes[n];
        if (outcome === undefined) throw new Error(`${view.file} was not reached`);
        const [found, recorded] = [describeOutcome(outcome, view), expected].map(
          engine === 'pglite' ? whole : comparable,
        );
        expect(found).toEqual(recorded);
      }
    });
  }
});

describe('patched wherever documents can be', () => {
  const [version = ''] = servers;
  let registry: string[];

  beforeAll(async () => {
    registry = await withServer(version, registryObjects);
  });

  for (const one of cases.filter((candidate) => oldestServer(candidate) <= Number(version))) {
    if (one.views.some(({ refused }) => refused.length > 0)) continue;
    it(one.name, () =>
      withServer(version, async (driver) => {
        await installFunctions(driver, { portable: true });
        await replay(driver, one, registry, 'patch');
      }),
    );
  }
});

const whole = (files: Files) => files;

/** Servers word the query in the statements differently from one version to the next; what is recorded is PGlite's. */
function comparable(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([file]) => !file.startsWith('statements')));
}

/** What the first view leaves behind when it is dropped, as a home for those to come. */
async function registryObjects(driver: Driver): Promise<string[]> {
  const before = new Set(await listObjects(driver));
  await driver.execute('SET search_path = public; CREATE TABLE first (id int PRIMARY KEY)');
  await createView(driver, { name: 'first_doc', text: 'SELECT f.id, to_jsonb(f) AS doc FROM first f' });
  await dropView(driver, 'first_doc');
  await driver.execute('DROP TABLE first');
  return (await listObjects(driver)).filter((object) => !before.has(object));
}
