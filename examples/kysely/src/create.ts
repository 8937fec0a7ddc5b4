import { createView, fromPg, fromQuery } from 'jsonb-ivm';
import { jsonArrayFrom, jsonBuildObject } from 'kysely/helpers/postgres';
import { db, pool } from './database.js';

/** One document for each order that is paid. */
const paidOrders = db
  .selectFrom('orders')
  .where('status', '=', 'paid')
  .select('id')
  .select((order) =>
    jsonBuildObject({
      customer: order
        .selectFrom('customer')
        .select('name')
        .whereRef('customer.id', '=', 'orders.customer_id')
        .$asScalar(),
      lines: jsonArrayFrom(
        order
          .selectFrom('line')
          .select(['id', 'product', 'qty'])
          .whereRef('line.order_id', '=', 'orders.id')
          .orderBy('id'),
      ),
    }).as('doc'),
  );

const text = await fromQuery(paidOrders.compile());
// Kysely builds json; as jsonb, documents are patched
const { documents } = await createView(fromPg(pool), { name: 'paid_order', text }, { jsonb: true });
console.log(`${documents} documents`);
await db.destroy();
