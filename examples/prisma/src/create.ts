import { createView, fromPg, fromQuery } from 'jsonb-ivm';
import { pool, prisma } from './database.js';

/** What Prisma sends for a query: it tells that of one that it runs. */
const sent = new Promise<{ query: string; params: string }>((tell) => prisma.$on('query', tell));

/** One document for each order that is paid. */
await prisma.order.findMany({
  relationLoadStrategy: 'join',
  where: { status: 'paid' },
  select: {
    id: true,
    customer: { select: { name: true } },
    lines: { select: { id: true, product: true, qty: true }, orderBy: { id: 'asc' } },
  },
});
const { query, params } = await sent;

const text = await fromQuery({ sql: query, values: JSON.parse(params) });
const { documents } = await createView(fromPg(pool), { name: 'paid_order', text });
console.log(`${documents} documents`);
await prisma.$disconnect();
await pool.end();
