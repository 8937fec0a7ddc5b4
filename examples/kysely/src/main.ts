import { db } from './database.js';

async function show(): Promise<void> {
  for (const { id, doc } of await db.selectFrom('paid_order').select(['id', 'doc']).orderBy('id').execute()) {
    console.log(`${id} ${doc.customer}: ${doc.lines.map(({ qty, product }) => `${qty} ${product}`).join(', ')}`);
  }
}

await show();
await db.updateTable('orders').set({ status: 'paid' }).where('id', '=', 3).execute();
await db.updateTable('line').set({ qty: 6 }).where('id', '=', 2).execute();
console.log('after two writes:');
await show();
await db.destroy();
