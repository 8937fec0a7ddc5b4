import { asc, eq, sql } from 'drizzle-orm';
import { createView, fromPg, fromQuery } from 'jsonb-ivm';
import { db, pool } from './database.js';
import { customer, line, orders } from './schema.js';

const customerName = db
  .select({ name: sql`${customer.name}` })
  .from(customer)
  .where(eq(customer.id, orders.customerId));

const lines = db
  .select({
    all: sql`jsonb_agg(jsonb_build_object('id', ${line.id}, 'product', ${line.product}, 'qty', ${line.qty}) ORDER BY ${asc(line.id)})`,
  })
  .from(line)
  .where(eq(line.orderId, orders.id));

/** One document for each order that is paid. */
const paidOrders = db
  .select({
    id: orders.id,
    doc: sql`jsonb_build_object('customer', ${customerName}, 'lines', coalesce(${lines}, '[]'))`.as('doc'),
  })
  .from(orders)
  .where(eq(orders.status, 'paid'));

const text = await fromQuery(paidOrders.toSQL());
const { documents } = await createView(fromPg(pool), { name: 'paid_order', text });
console.log(`${documents} documents`);
await pool.end();
