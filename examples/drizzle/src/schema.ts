import { relations } from 'drizzle-orm';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';

export const customer = pgTable('customer', { id: integer().primaryKey(), name: text().notNull() });

export const orders = pgTable('orders', {
  id: integer().primaryKey(),
  customerId: integer('customer_id').notNull(),
  status: text().notNull(),
});

export const line = pgTable('line', {
  id: integer().primaryKey(),
  orderId: integer('order_id').notNull(),
  product: text().notNull(),
  qty: integer().notNull(),
});

export const ordersRelations = relations(orders, ({ one, many }) => ({
  customer: one(customer, { fields: [orders.customerId], references: [customer.id] }),
  lines: many(line),
}));

export const lineRelations = relations(line, ({ one }) => ({
  order: one(orders, { fields: [line.orderId], references: [orders.id] }),
}));
