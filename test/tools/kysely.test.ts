import {
  type ColumnType,
  type Compilable,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import { jsonArrayFrom, jsonBuildObject, jsonObjectFrom } from 'kysely/helpers/postgres';
import { describe, expect, it } from 'vitest';
import { createView, type Driver, fromQuery, verifyView } from '../../src/index.js';
import { withDatabase } from '../servers/databases.js';
import { shop, writes } from './shop.js';

interface Database {
  customer: { id: number; name: string };
  orders: { id: number; customer_id: number; status: string; placed: Date };
  line: { id: number; order_id: number; title: string; qty: number };
  paid_order: { id: number; doc: ColumnType<PaidOrder, never, never> };
}

interface PaidOrder {
  status: string;
  version: number;
  customer: { name: string } | null;
  lines: { id: number; title: string }[];
}

/** Builds queries; they are run by the driver of the test. */
const db = new Kysely<Database>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** Values of all kinds: texts, numbers, a date, a list, a limit, and what goes into the JSON. */
const paidOrders = db
  .selectFrom('orders')
  .where('status', '=', 'paid')
  .where('placed', '>=', new Date('2025-06-01T00:00:00Z'))
  .where('id', 'in', [1, 2, 3])
  .where(({ eb }) => eb('status', '=', eb.fn.any(sql<string[]>`${['paid', 'it\'s "odd"']}`)))
  .select('id')
  .select((order) =>
    jsonBuildObject({
      status: order.ref('status'),
      version: order.val(2),
      customer: jsonObjectFrom(
        order.selectFrom('customer').select('name').whereRef('customer.id', '=', 'orders.customer_id').limit(1),
      ),
      lines: jsonArrayFrom(
        order
          .selectFrom('line')
          .select(['id', 'title'])
          .whereRef('line.order_id', '=', 'orders.id')
          .where('qty', '>', 0)
          .orderBy('id')
          .limit(10),
      ),
    }).as('doc'),
  );

async function run<Output>(driver: Driver, query: Compilable<Output>): Promise<Output[]> {
  const { sql: text, parameters } = query.compile();
  return (await driver.query(text, parameters)) as Output[];
}

describe('a view declared by Kysely', () => {
  it('is created from the compiled query, follows writes, and is read with its types', () =>
    withDatabase('pglite', async (driver) => {
      await driver.execute(shop);
      const text = await fromQuery(paidOrders.compile());
      expect(text).not.toMatch(/\$\d/);
      await createView(driver, { name: 'paid_order', text }, { jsonb: true });
      const read = db.selectFrom('paid_order').select(['id', 'doc']).where('id', '=', 1);
      expect(await run(driver, read)).toEqual([
        {
          id: 1,
          doc: {
            status: 'paid',
            version: 2,
            customer: { name: 'Ann' },
            lines: [
              { id: 1, title: 'cup' },
              { id: 2, title: 'it\'s a "pan"' },
            ],
          },
        },
      ]);
      const keys = [];
      for (const statement of writes) {
        await driver.execute(statement);
        const result = await verifyView(driver, 'paid_order');
        expect(result, statement).toMatchObject({ differing: 0 });
        const rows = await run(driver, db.selectFrom('paid_order').select(['id', 'doc']).orderBy('id'));
        keys.push(rows.map(({ id, doc }) => `${id} ${doc.customer?.name} ${doc.lines.map((line) => line.id)}`));
      }
      expect(keys).toEqual([
        ['1 Ann 1,2'],
        ['1 Ann 1,2,5'],
        ['1 Ann 1,2,5', '2 Bob 3'],
        ['1 Anna 1,2,5', '2 Bob 3'],
        ['1 Anna 1,5', '2 Bob 2,3'],
        ['2 Bob 2,3'],
        ['2 Bob '],
      ]);
    }));
});
