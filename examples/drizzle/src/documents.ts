// Made by jsonb-ivm types: changes in here are lost.

import * as pg from 'drizzle-orm/pg-core';

export const paidOrderView = pg.pgView("paid_order", {
  id: pg.integer("id").notNull(),
  doc: pg.jsonb("doc").$type<PaidOrder>().notNull(),
}).existing();

/** A document of public.paid_order, in its column doc. */
export interface PaidOrder {
  customer: string;
  lines: {
    id: number;
    product: string;
    qty: number;
  }[];
}
