// Made by jsonb-ivm types: changes in here are lost.

import type { ColumnType } from 'kysely';

/** The document views, for the interface of your database to extend. */
export interface DocumentViews {
  paid_order: PaidOrderTable;
}

export interface PaidOrderTable {
  id: ColumnType<number, never, never>;
  doc: ColumnType<PaidOrder, never, never>;
}

/** A document of public.paid_order, in its column doc. */
export interface PaidOrder {
  customer: string;
  lines: {
    id: number;
    product: string;
    qty: number;
  }[];
}
