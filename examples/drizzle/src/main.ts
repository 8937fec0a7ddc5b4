import { eq } from 'drizzle-orm';
import { db, pool } from './database.js';
import { paidOrderView } from './documents.js';
import { line, orders } from './schema.js';

async function show(): Promise<void> {
  for (const { id, doc } of await db.select().from(paidOrderView).orderBy(paidOrderView.id)) {
    console.log(`${id} ${doc.customer}: ${doc.lines.map(({ qty, product }) => `${qty} ${product}`).join(', ')}`);
  }
}

await show();
await db.update(orders).set({ status: 'paid' }).where(eq(orders.id, 3));
await db.update(line).set({ qty: 6 }).where(eq(line.id, 2));
console.log('after two writes:');
await show();
await pool.end();
