import { describe, expect, it } from 'vitest';
import type { Driver } from '../../src/index.js';
import { Session } from '../oracle/session.js';
import { Search } from './search.js';

/** Seeds that an engine gets in every test run; `npm run test:metamorphic` tries others for longer. */
const seeds = [1, 2, 3];

/** Runs a body with a function that opens connections to one database. */
type WithDatabase = (body: (open: () => Promise<Driver>) => Promise<void>) => Promise<void>;

export function describeWays(engine: string, version: number, withDatabase: WithDatabase): void {
  describe(`documents on ${engine}`, () => {
    it('follow from the rows of the tables alone, whatever way those came about', { timeout: 600_000 }, () =>
      withDatabase(async (open) => {
        const session = new Session(open);
        const search = new Search(session, version);
        try {
          for (const seed of seeds) {
            const difference = await search.try(seed);
            expect(difference === null ? '' : await search.describe(seed, difference, 100)).toBe('');
          }
          expect(search.comparisons).toBeGreaterThan(90);
        } finally {
          await session.close();
        }
      }),
    );
  });
}
