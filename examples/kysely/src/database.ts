import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DocumentViews } from './documents.js';

interface Tables {
  customer: { id: number; name: string };
  orders: { id: number; customer_id: number; status: string };
  line: { id: number; order_id: number; product: string; qty: number };
}

export const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
export const db = new Kysely<Tables & DocumentViews>({ dialect: new PostgresDialect({ pool }) });
