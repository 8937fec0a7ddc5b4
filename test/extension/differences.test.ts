import { describe, expect, test } from 'vitest';
import { servers, withServer } from '../servers/databases.js';
import { generated } from './calls.js';
import { createAttempts, findDifferences } from './differences.js';
import { createFunctions } from './schemas.js';

/** Calls of each function, on each server: `EXTENSION_CALLS=1000000 EXTENSION_SEED=7` for more, and others. */
const calls = Number(process.env.EXTENSION_CALLS ?? 100);
const seed = Number(process.env.EXTENSION_SEED ?? 1);
/** Calls are generated and sent in portions; to make more of them takes longer than to run them. */
const portion = 250;
const turns = calls > portion ? 8 : 1;

describe.each(servers)('on PostgreSQL %s', (version) => {
  test.each(generated.map((each) => [each.name, each] as const))(
    'the extension, the portable functions and plain SQL agree on %s',
    { timeout: 60_000 + calls * 20 },
    async (_, each) => {
      await withServer(version, async (driver) => {
        await createFunctions(driver);
        await createAttempts(driver, each);
        for (let done = 0; done < calls; done += portion * turns) {
          const count = Math.min(portion, Math.ceil((calls - done) / turns));
          const differences = await findDifferences(driver, each, count, seed + done, turns);
          expect(differences, `seed ${seed + done}`).toEqual([]);
        }
      });
    },
  );
});
