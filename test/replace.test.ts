import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createView, type Driver, type JsonbIvmError, verifyView } from '../src/index.js';
import { type Attached, attachments, before, type Change, changes } from './replace/attachments.js';
import { beyond, snapshot } from './replace/snapshot.js';
import { servers, withServer } from './servers/databases.js';
import { sampleOf, shareOf } from './servers/share.js';

const ground = `
CREATE TABLE item (id int PRIMARY KEY, total int, label text);
CREATE TABLE large_item (id bigint PRIMARY KEY, total int, label text);
INSERT INTO item SELECT i, i % 7 + 1, CASE i % 2 WHEN 0 THEN 'mine' ELSE 'theirs' END FROM generate_series(1, 10) i;
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
DO $$ BEGIN CREATE ROLE reader; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE holder; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
GRANT CREATE ON SCHEMA public TO holder`;

/** Thrown to leave a transaction, so that nothing of it stays. */
class Undone extends Error {}

async function undone(driver: Driver, body: (inside: Driver) => Promise<void>): Promise<void> {
  const thrown = driver.transaction(async (inside) => {
    await body(inside);
    throw new Undone();
  });
  await thrown.catch((error) => {
    if (!(error instanceof Undone)) throw error;
  });
}

const withView = (version: string, body: (driver: Driver) => Promise<void>) =>
  withServer(version, async (driver) => {
    await driver.execute(ground);
    await createView(driver, { name: 'doc', text: before });
    await body(driver);
  });

function isRefused({ on, followsType, fixes, hinders }: Attached, { anew, dropped, retyped, name }: Change): boolean {
  const altered = !['the same columns', 'another order'].includes(name);
  const lost = [...dropped, ...(followsType ? [] : retyped)];
  return hinders || anew || (fixes && altered) || on.some((column) => lost.includes(column));
}

/** What a reader of one tenant sees: the number of rows, or null where nothing may be read. */
async function seen(driver: Driver): Promise<number> {
  let count = 0;
  await undone(driver, async (inside) => {
    await inside.execute('SET LOCAL ROLE reader');
    const [row] = await inside.query<{ count: number }>('SELECT count(*)::int AS count FROM doc').catch(() => []);
    count = row?.count ?? 0;
  });
  return count;
}

/** Some stand together but keep the table from being written: a publication of a table without what tells its rows apart. */
const written = ['UPDATE doc SET id = id WHERE id < 0', 'DELETE FROM doc WHERE id < 0'];

/** Whether the server takes all of them: no table has a child and is a partition, say. */
async function standTogether(driver: Driver, attached: readonly Attached[]): Promise<boolean> {
  let taken = true;
  await undone(driver, async (inside) => {
    for (const sql of [...attached.map((one) => one.sql), ...written]) {
      taken &&= await inside.execute(sql).then(
        () => true,
        () => false,
      );
    }
  });
  return taken;
}

/** Attaches, replaces, and holds the laws: what was attached is there as it was, or the replacement is refused by name. */
async function replaceWith(driver: Driver, attached: readonly Attached[], change: Change): Promise<void> {
  const plain = await snapshot(driver, 'doc');
  for (const { sql } of attached) await driver.execute(sql);
  const facts = await snapshot(driver, 'doc');
  const rows = await seen(driver);
  const refused = await createView(driver, { name: 'doc', text: change.text }, { replace: true }).then(
    () => undefined,
    (error: unknown) => error,
  );
  const lost = attached.filter((one) => isRefused(one, change));
  const now = await snapshot(driver, 'doc');
  if (lost.length === 0) {
    expect(refused, change.name).toBeUndefined();
    expect(Object.fromEntries(beyond(beyond(facts, plain), now))).toEqual({});
    expect((await verifyView(driver, 'doc')).differing).toBe(0);
  } else {
    expect(refused).toBeInstanceOf(Error);
    expect(Object.fromEntries(now)).toEqual(Object.fromEntries(facts));
  }
  if (lost.some(({ hinders }) => !hinders)) {
    const { code, diagnostics } = refused as JsonbIvmError;
    expect(code).toBe('VIEW_IN_USE');
    expect(diagnostics.length).toBeGreaterThanOrEqual(lost.filter(({ hinders }) => !hinders).length);
  }
  expect(await seen(driver)).toBeLessThanOrEqual(rows);
}

/** The same ones in another order, so that neighbours take other shares of them. */
function rotated<T>(items: readonly T[], by: number): readonly T[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

describe.each(servers)('replacing a view, on %s', (version) => {
  it.each(shareOf(version, 8, attachments).map((one, at) => [one.name, one, at] as const))(
    'keeps %s, or is refused',
    (_, attached, at) =>
      withView(version, async (driver) => {
        for (const change of sampleOf(3, rotated(changes, at)))
          await undone(driver, (inside) => replaceWith(inside, [attached], change));
      }),
  );

  it('loses nothing of any set of attachments', () =>
    withView(version, async (driver) => {
      const several = fc.shuffledSubarray(
        [...attachments].filter(({ hinders }) => !hinders),
        { maxLength: 6 },
      );
      await fc.assert(
        fc.asyncProperty(several, fc.constantFrom(...changes), async (attached, change) => {
          fc.pre(await standTogether(driver, attached));
          await undone(driver, (inside) => replaceWith(inside, attached, change));
        }),
        { numRuns: version === servers[0] ? 40 : 8 },
      );
    }));

  it('names statements that clear the way for another key', () =>
    withView(version, async (driver) => {
      const text = changes.find(({ anew }) => anew)?.text as string;
      const removable = attachments.filter(({ hinders }) => !hinders);
      for (const { sql } of sampleOf(2, shareOf(version, 4, removable))) {
        await undone(driver, async (inside) => {
          await inside.execute(sql);
          const error = await createView(inside, { name: 'doc', text }, { replace: true }).catch((thrown) => thrown);
          expect(error.code).toBe('VIEW_IN_USE');
          const removals = (error as JsonbIvmError).diagnostics.map(({ hint }) => hint?.split('; ')[0] ?? '');
          for (const removal of new Set(removals)) await inside.execute(removal);
          await createView(inside, { name: 'doc', text }, { replace: true });
        });
      }
    }));
});
