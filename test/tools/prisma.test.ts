import { makeTypedQueryFactory, sqltag } from '@prisma/client/runtime/client';
import { describe, expect, it } from 'vitest';
import { createView, type Driver, fromQuery, verifyView } from '../../src/index.js';
import { withServer } from '../servers/databases.js';
import { openPrisma, type QueryEvent, type ShopClient } from './prisma-client.js';
import { shop, writes } from './shop.js';

interface PaidOrder {
  id: number;
  customer: { name: string };
  lines: { id: number; title: string }[];
}

/** Runs `body` with Prisma's client over the shop. */
function withPrisma<T>(body: (prisma: ShopClient, driver: Driver) => Promise<T>): Promise<T> {
  return withServer('15', async (driver, url) => {
    await driver.execute(shop);
    const prisma = openPrisma(url);
    return body(prisma, driver).finally(() => prisma.$disconnect());
  });
}

/** The query that Prisma sends for what `run` asks of it. */
async function sent(prisma: ShopClient, run: () => Promise<unknown>): Promise<QueryEvent> {
  const events: QueryEvent[] = [];
  prisma.$on('query', (event) => events.push(event));
  await run();
  expect(events).toHaveLength(1);
  return events[0] as QueryEvent;
}

describe('views declared by Prisma', () => {
  it('are made from a findMany that joins, follow writes, and are read with their types', () =>
    withPrisma(async (prisma, driver) => {
      const { query, params } = await sent(prisma, () =>
        prisma.order.findMany({
          relationLoadStrategy: 'join',
          where: { status: 'paid', placed: { gte: new Date('2025-06-01T00:00:00Z') } },
          select: {
            id: true,
            customer: { select: { name: true } },
            lines: { select: { id: true, title: true }, where: { qty: { gt: 0 } }, orderBy: { id: 'asc' } },
          },
        }),
      );
      const text = await fromQuery({ sql: query, values: JSON.parse(params) });
      expect(query).toMatch(/\$\d/);
      expect(text).not.toMatch(/\$\d/);
      await createView(driver, { name: 'paid_order', text });

      const read = () => prisma.$queryRaw<PaidOrder[]>`SELECT id, customer, lines FROM paid_order ORDER BY id`;
      expect(await read()).toEqual([
        {
          id: 1,
          customer: { name: 'Ann' },
          lines: [
            { id: 1, title: 'cup' },
            { id: 2, title: 'it\'s a "pan"' },
          ],
        },
      ]);
      const keys = [];
      for (const statement of writes) {
        await driver.execute(statement);
        expect(await verifyView(driver, 'paid_order'), statement).toMatchObject({ differing: 0, byChance: 0 });
        const rows = await read();
        keys.push(rows.map(({ id, customer, lines }) => `${id} ${customer.name} ${lines.map((line) => line.id)}`));
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

  it('are made from typed SQL, and from Prisma.sql', () =>
    withPrisma(async (prisma, driver) => {
      const typed = makeTypedQueryFactory(
        'SELECT o.id, to_jsonb(o) AS doc FROM orders o WHERE o.status = $1 AND id < $2',
      );
      const query = typed('paid', 3);
      await createView(driver, { name: 'paid', text: await fromQuery(query) });
      const raw = sqltag`SELECT o.id, to_jsonb(o) AS doc FROM orders o WHERE o.status = ${'open'} AND id < ${3}`;
      await createView(driver, { name: 'open', text: await fromQuery(raw) });

      const made = await prisma.$queryRawTyped<object>(query);
      expect(await prisma.$queryRaw`SELECT * FROM paid`).toEqual(made);
      expect(await prisma.$queryRaw<{ id: number }[]>`SELECT id FROM open`).toEqual([{ id: 2 }]);
    }));
});
