import { describe, expect, test } from 'vitest';
import {
  createView,
  type Driver,
  dropView,
  JsonbIvmError,
  listViews,
  readPlan,
  upgradeView,
  upgradeViews,
  verifyView,
  viewStatus,
} from '../../src/index.js';
import { withDatabase, withServer } from '../servers/databases.js';
import {
  dropAll,
  expectMaintained,
  expectUpgrade,
  layoutOf,
  readDump,
  restoreDump,
  withoutOwners,
} from './releases.js';

const portable = readDump('0.2.0', 'portable');

let roles = 0;

/** A role without any rights but CREATE on the database and its schema `public`; gone afterwards. */
async function withRole(driver: Driver, body: (role: string) => Promise<void>): Promise<void> {
  const role = `keeper_${process.pid}_${++roles}`;
  const [row] = await driver.query<{ name: string }>('SELECT current_database() AS name');
  await driver.execute(
    `CREATE ROLE ${role}; GRANT CREATE ON DATABASE ${row?.name} TO ${role}; GRANT CREATE ON SCHEMA public TO ${role}`,
  );
  try {
    await body(role);
  } finally {
    await driver.execute(`RESET ROLE; DROP OWNED BY ${role} CASCADE; DROP ROLE ${role}`);
  }
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof JsonbIvmError ? error.code : String(error)),
  );

describe('a database of 0.2.0', () => {
  test('that an ordinary role restores is upgraded by it', () =>
    withServer('15', (driver) =>
      withRole(driver, async (role) => {
        await driver.execute(`SET ROLE ${role}`);
        await driver.execute(withoutOwners(portable));
        await driver.execute('RESET search_path; RESET check_function_bodies; RESET row_security');
        await expectUpgrade(driver, '0.2.0', 'portable');
        await dropAll(driver);
      }),
    ));

  test("that has another role's views upgrades its own alone", () =>
    withServer('15', (driver) =>
      withRole(driver, async (role) => {
        await restoreDump(driver, portable);
        await driver.execute(
          `ALTER VIEW jsonb_ivm."api.order_doc.query" OWNER TO ${role}; DROP VIEW jsonb_ivm."shop.stock_doc.query"`,
        );
        await expect(upgradeView(driver, 'api.order_doc')).rejects.toMatchObject({
          code: 'VIEW_OWNER',
          message: `"api"."order_doc" belongs to "${role}", and this role is "postgres"`,
          hint: `connect as "${role}": documents are made with the rights of the view's owner`,
        });
        expect(await layoutOf(driver)).toBe('layout 2');
        const outcomes = await upgradeViews(driver);
        const found = outcomes.map((outcome) => [
          outcome.view.name,
          'error' in outcome ? (outcome.error as JsonbIvmError).code : outcome.action,
        ]);
        expect(Object.fromEntries(found)).toMatchObject({
          order_doc: 'VIEW_OWNER',
          stock_doc: 'VIEW_NOT_MAINTAINED',
          customer_page: 'upgraded',
          reading_doc: 'upgraded',
        });
        for (const name of ['api.order_doc', 'shop.stock_doc']) await createView(driver, { name }, { replace: true });
        await expectMaintained(driver, '0.2.0');
      }),
    ));

  test("whose registry is a stranger's is not worked on", () =>
    withServer('15', (driver) =>
      withRole(driver, async (role) => {
        await restoreDump(driver, portable);
        await driver.execute(`ALTER SCHEMA jsonb_ivm OWNER TO ${role}`);
        for (const work of [
          () => upgradeView(driver, 'api.order_doc'),
          () => upgradeViews(driver),
          () => dropView(driver, 'api.order_doc'),
        ])
          expect(await codeOf(work())).toBe('REGISTRY_OWNER');
        expect(await layoutOf(driver)).toBe('layout 2');
      }),
    ));
});

/** What a version to come might have done to the registry. */
const futures = {
  'with another number': `COMMENT ON SCHEMA jsonb_ivm IS 'document views kept by jsonb_ivm; layout 4'`,
  'with another column, restored without comments': `COMMENT ON SCHEMA jsonb_ivm IS NULL; ALTER TABLE jsonb_ivm.view ADD COLUMN more int`,
  'without a number': `COMMENT ON SCHEMA jsonb_ivm IS 'something else'`,
};

test.each(Object.entries(futures))('a registry of a layout to come is refused by every command: %s', (_, future) =>
  withDatabase('pglite', async (driver) => {
    await driver.execute('CREATE TABLE item (id int PRIMARY KEY)');
    const view = { name: 'item_doc', text: 'SELECT id, to_jsonb(i) AS doc FROM item i' };
    await createView(driver, view);
    await driver.execute(future);
    const all = [
      listViews,
      viewStatus,
      upgradeViews,
      (own: Driver) => upgradeView(own, 'item_doc'),
      (own: Driver) => readPlan(own, 'item_doc'),
      (own: Driver) => verifyView(own, 'item_doc'),
      (own: Driver) => createView(own, view, { replace: true }),
      (own: Driver) => dropView(own, 'item_doc'),
    ];
    for (const command of all) expect(await codeOf(command(driver))).toBe('REGISTRY_VERSION');
    await driver.execute('INSERT INTO item VALUES (1)');
    expect(await driver.query('SELECT id FROM item_doc')).toEqual([{ id: 1 }]);
  }),
);
