import { pool, prisma } from './database.js';
import type { PaidOrderRow } from './documents.js';

async function show(): Promise<void> {
  const rows = await prisma.$queryRaw<PaidOrderRow[]>`SELECT id, customer, lines FROM paid_order ORDER BY id`;
  for (const { id, customer, lines } of rows) {
    console.log(`${id} ${customer?.name}: ${lines.map(({ qty, product }) => `${qty} ${product}`).join(', ')}`);
  }
}

await show();
await prisma.order.update({ where: { id: 3 }, data: { status: 'paid' } });
await prisma.line.update({ where: { id: 2 }, data: { qty: 6 } });
console.log('after two writes:');
await show();
await prisma.$disconnect();
await pool.end();
