import { describe, expect, it } from 'vitest';
import { createKilled } from '../../bench/online/run.js';
import { replacements, schemaOf, startWriters, view } from '../../bench/online/shop.js';
import { createView, type Driver, installFunctions, verifyView } from '../../src/index.js';
import { runFillings } from '../interleavings/modes.js';
import { onStage } from '../interleavings/on-stage.js';
import { expectExact } from '../interleavings/suite.js';
import { Random } from '../oracle/generate/random.js';
import { withServer } from '../servers/databases.js';

describe('with the extension, a view that is created online', () => {
  it('is exact after its filler was killed twice beside four writers', () =>
    withServer('15', async (admin, url) => {
      const shop = { orders: 1500, customers: 40 };
      await admin.execute(schemaOf(shop));
      await installFunctions(admin);
      const writers = startWriters(url, shop, 4);
      const course = { shop, writers: 4, statements: 3, killed: [0.15, 0.5], maxRate: 1500 };
      expect(await createKilled(admin, url, course)).toBe(2);
      expect((await writers.stop()).done).toBeGreaterThan(20);
      expect(await verifyView(admin, view.name)).toMatchObject({ differing: 0 });
    }));

  it.each([
    ['order-with-all', 'filling'],
    ['list-and-totals', 'filling'],
    ['order-with-all', 'replacing'],
    ['list-and-totals', 'replacing'],
  ] as const)('has exact documents at every moment: %s, %s', (name, missing) =>
    onStage(
      name,
      'nullable',
      async (stage) => {
        for await (const run of runFillings(0.01, 1)(stage, new Random(1))) expectExact(run);
      },
      { missing },
    ),
  );
});

/** Functions and triggers of views, as they are written. */
const objects = (driver: Driver) =>
  driver.query(`SELECT proname AS name, prosrc AS text FROM pg_proc WHERE pronamespace = 'jsonb_ivm'::regnamespace
    UNION ALL SELECT tgrelid::regclass || ' ' || tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE tgname LIKE 'jsonb_ivm%'
    ORDER BY 1, 2`);

describe('with the extension, a view that takes the place of another online', () => {
  it.each(replacements)('is exact after it was killed twice beside four writers: $what', ({ made, swap }) =>
    withServer('15', async (admin, url) => {
      const shop = { orders: 1500, customers: 40 };
      await admin.execute(schemaOf(shop));
      await installFunctions(admin);
      await createView(admin, view);
      const writers = startWriters(url, shop, 4);
      const course = { shop, writers: 4, statements: 3, killed: [0.15, 0.5], maxRate: 1500 };
      expect(await createKilled(admin, url, course, made, { swap })).toBe(2);
      expect((await writers.stop()).done).toBeGreaterThan(20);
      expect(await verifyView(admin, view.name)).toMatchObject({ differing: 0 });
      const left = await objects(admin);
      await createView(admin, made, { replace: true });
      expect(await objects(admin)).toEqual(left);
    }),
  );
});
