import { beforeAll, describe, expect, it } from 'vitest';
import { type Case, oldestServer, readCases } from './cases/replay/case.js';
import { describeOutcome, type Files, readExpected } from './cases/replay/expected.js';
import { replay } from './cases/replay/live.js';
import { registryObjects, testPatched } from './cases/replay/suite.js';
import { engines, withDatabase } from './servers/databases.js';
import { sampleOf, shareOf } from './servers/share.js';

const cases = readCases();

/** Whether the oldest server has not what the case needs. */
const isNew = (candidate: Case): boolean => oldestServer(candidate) > 15;

describe.each(engines)('replayed on %s', (engine) => {
  const version = engine === 'pglite' ? 18 : Number(engine);
  let registry: string[];

  beforeAll(async () => {
    registry = await withDatabase(engine, registryObjects);
  });

  // what they are compiled to is recorded as it is on PGlite
  const taken = engine === 'pglite' ? cases : shareOf(engine, 6, cases, isNew);
  // where a server has made the same changes, PGlite makes a share of them
  const changed = new Set(engine === 'pglite' ? [...sampleOf(4, cases), ...cases.filter(isNew)] : cases);
  for (const one of taken.filter((candidate) => oldestServer(candidate) <= version)) {
    it(one.name, async () => {
      const outcomes = await withDatabase(engine, (driver) =>
        replay(driver, changed.has(one) ? one : { ...one, changes: [] }, registry),
      );
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

// by the extension's functions, all of them
testPatched(3);

const without = (files: Files, left: RegExp): Files =>
  Object.fromEntries(Object.entries(files).filter(([file]) => !left.test(file)));

/** The databases of these tests have no functions. */
const whole = (files: Files) => without(files, /\.extension/);

/** Servers word the query in the statements differently from one version to the next; what is recorded is PGlite's. */
const comparable = (files: Files) => without(files, /\.extension|^statements/);
