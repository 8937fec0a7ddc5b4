import type { PGlite } from '@electric-sql/pglite';
import { and, asc, eq, gte, inArray, relations, sql } from 'drizzle-orm';
import { integer, jsonb, pgTable, pgView, text, timestamp } from 'drizzle-orm/pg-core';
import { drizzle, type PgliteDatabase } from 'drizzle-orm/pglite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createView, type Driver, fromPGlite, fromQuery, verifyView } from '../../src/index.js';
import { resetEmbedded, startEmbedded } from '../servers/embedded.js';
import { shop, writes } from './shop.js';

const customer = pgTable('customer', { id: integer().primaryKey(), name: text().notNull() });
const orders = pgTable('orders', {
  id: integer().primaryKey(),
  customerId: integer('customer_id').notNull(),
  status: text().notNull(),
  placed: timestamp({ withTimezone: true }).notNull(),
});
const line = pgTable('line', {
  id: integer().primaryKey(),
  orderId: integer('order_id').notNull(),
  title: text().notNull(),
  qty: integer().notNull(),
});
const ordersRelations = relations(orders, ({ one, many }) => ({
  customer: one(customer, { fields: [orders.customerId], references: [customer.id] }),
  lines: many(line),
}));
const lineRelations = relations(line, ({ one }) => ({
  order: one(orders, { fields: [line.orderId], references: [orders.id] }),
}));
const schema = { customer, orders, line, ordersRelations, lineRelations };

interface PaidOrder {
  status: string;
  version: number;
  lines: { id: number; title: string }[];
}

let client: PGlite;
let db: PgliteDatabase<typeof schema>;
let driver: Driver;

beforeAll(async () => {
  client = await startEmbedded();
  db = drizzle({ client, schema });
  driver = fromPGlite(client);
});
beforeEach(async () => {
  await resetEmbedded(client);
  await driver.execute(shop);
});
afterAll(() => client.close());

/** What a view reads as after each write, which its query gives too. */
async function followWrites<Row>(name: string, read: () => Promise<Row[]>): Promise<Row[][]> {
  const all: Row[][] = [];
  for (const statement of writes) {
    await driver.execute(statement);
    expect(await verifyView(driver, name), statement).toMatchObject({ differing: 0, byChance: 0 });
    all.push(await read());
  }
  return all;
}

describe('views declared by Drizzle', () => {
  it('are made from a select, follow writes, and are read with their types', async () => {
    const lines = db
      .select({ all: sql`jsonb_agg(jsonb_build_object('id', ${line.id}, 'title', ${line.title}) ORDER BY ${line.id})` })
      .from(line)
      .where(and(eq(line.orderId, orders.id), gte(line.qty, 1)));
    const query = db
      .select({
        id: orders.id,
        doc: sql`jsonb_build_object('status', ${orders.status}, 'version', ${2}, 'lines', coalesce(${lines}, '[]'))`.as(
          'doc',
        ),
      })
      .from(orders)
      .where(
        and(
          eq(orders.status, 'paid'),
          gte(orders.placed, new Date('2025-06-01T00:00:00Z')),
          inArray(orders.id, [1, 2, 3]),
        ),
      );
    const view = await fromQuery(query.toSQL());
    expect(view).not.toMatch(/\$\d/);
    await createView(driver, { name: 'paid_order', text: view });
    const paidOrder = pgView('paid_order', { id: integer(), doc: jsonb().$type<PaidOrder>() }).existing();
    const read = () => db.select().from(paidOrder).orderBy(asc(paidOrder.id));
    const [first] = await read();
    const titles: string[] | undefined = first?.doc?.lines.map(({ title }) => title);
    expect([first?.id, first?.doc?.version, titles]).toEqual([1, 2, ['cup', 'it\'s a "pan"']]);
    const found = await followWrites('paid_order', read);
    expect(found.map((rows) => rows.map(({ id, doc }) => `${id} ${doc?.lines.map((one) => one.id)}`))).toEqual([
      ['1 1,2'],
      ['1 1,2,5'],
      ['1 1,2,5', '2 3'],
      ['1 1,2,5', '2 3'],
      ['1 1,5', '2 2,3'],
      ['2 2,3'],
      ['2 '],
    ]);
  });

  it('are made from a relational query, and hold what it finds', async () => {
    const query = db.query.orders.findMany({
      columns: { id: true, status: true },
      where: eq(orders.status, 'paid'),
      with: {
        customer: { columns: { name: true } },
        lines: { columns: { id: true, title: true }, where: gte(line.qty, 1), orderBy: asc(line.id), limit: 10 },
      },
    });
    await createView(driver, { name: 'order_page', text: await fromQuery(query.toSQL()) }, { jsonb: true });
    const page = pgView('order_page', {
      id: integer(),
      status: text(),
      customer: jsonb().$type<[name: string]>(),
      lines: jsonb().$type<[id: number, title: string][]>(),
    }).existing();
    const found = await followWrites('order_page', async () => {
      const rows = await db.select().from(page).orderBy(asc(page.id));
      const whole = await query;
      expect(
        rows.map(({ id, status, customer: name, lines }) => ({
          id,
          status,
          customer: { name: name?.[0] },
          lines: lines?.map(([line, title]) => ({ id: line, title })),
        })),
      ).toEqual(whole.toSorted((a, b) => a.id - b.id));
      return rows;
    });
    expect(found.map((rows) => rows.map(({ id }) => id))).toEqual([
      [1, 3],
      [1, 3],
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
      [2, 3],
      [2, 3],
    ]);
  });

  it('are refused where a value is yet to come', async () => {
    const query = db
      .select({ id: orders.id })
      .from(orders)
      .where(eq(orders.status, sql.placeholder('status')));
    await expect(fromQuery(query.toSQL())).rejects.toMatchObject({
      code: 'QUERY_PARAMETER',
      reason: '$1 is of type Placeholder, which is no constant in SQL',
    });
  });
});
