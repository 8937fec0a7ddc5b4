import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, verifyView, viewStatus } from '../../src/index.js';
import { listObjects } from '../cases/replay/objects.js';
import { withServer } from '../servers/databases.js';
import { readSection } from './guide.js';
import { installTools, type Project, type Tools } from './project.js';

const tables = `CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, status text NOT NULL);
CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders, product text NOT NULL, qty int NOT NULL);
CREATE SCHEMA documents;
`;

const rows = `INSERT INTO customer VALUES (1, 'Ada'), (2, 'Ben');
INSERT INTO orders VALUES (1, 1, 'open'), (2, 1, 'paid'), (3, 2, 'open');
INSERT INTO line VALUES (1, 1, 'Kettle', 1), (2, 1, 'Mug', 4), (3, 2, 'Tray', 1);`;

/** With what tools look for in a file. */
const first = `-- Up Migration: of :DATABASE_OWNER
--> statement-breakpoint
SELECT o.id, jsonb_build_object('status', o.status, 'note', ':DATABASE_NAME; -- Down Migration',
  'customer', (SELECT c.name FROM customer c WHERE c.id = o.customer_id)) AS doc
FROM orders o;
`;

const second = `SELECT o.id, o.customer_id, jsonb_build_object('status', o.status,
  'customer', (SELECT c.name FROM customer c WHERE c.id = o.customer_id),
  'lines', (SELECT jsonb_agg(jsonb_build_object('product', l.product, 'qty', l.qty) ORDER BY l.id) FROM line l WHERE l.order_id = o.id)) AS doc
FROM orders o;
`;

interface Tool {
  /** Its heading in the guide. */
  readonly name: string;
  readonly files?: Readonly<Record<string, string>>;
  /** What makes the tables by it, and the file that holds their SQL. */
  readonly prepare: string;
  readonly tablesFile: string;
  /** What it needs beside the database's URL. */
  readonly environment?: (url: string) => NodeJS.ProcessEnv;
}

const drizzleSchema = `import { integer, pgTable, text } from 'drizzle-orm/pg-core';
export const customer = pgTable('customer', { id: integer().primaryKey(), name: text().notNull() });
export const orders = pgTable('orders', {
  id: integer().primaryKey(),
  customerId: integer('customer_id').notNull().references(() => customer.id, { onDelete: 'no action' }),
  status: text().notNull(),
});
export const line = pgTable('line', {
  id: integer().primaryKey(),
  orderId: integer('order_id').notNull().references(() => orders.id),
  product: text().notNull(),
  qty: integer().notNull(),
});
`;

const tools: readonly Tool[] = [
  { name: 'psql', tablesFile: 'tables.sql', prepare: 'psql "$DATABASE_URL" --quiet --file tables.sql' },
  {
    name: 'node-pg-migrate',
    tablesFile: 'migrations/1700000000001_tables.sql',
    prepare: 'npx node-pg-migrate up',
  },
  {
    name: 'graphile-migrate',
    files: { '.gmrc': '{}', 'migrations/committed/.keep': '' },
    tablesFile: 'migrations/current.sql',
    prepare: 'npx graphile-migrate commit',
    environment: (url) => ({
      SHADOW_DATABASE_URL: `${url}_shadow`,
      ROOT_DATABASE_URL: url.replace(/[^/]*$/, 'postgres'),
    }),
  },
  {
    name: 'Kysely',
    files: {
      'migrations/001_tables.mjs': `import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
export const up = async (db) => sql.raw(await readFile('tables.sql', 'utf8')).execute(db);
`,
    },
    tablesFile: 'tables.sql',
    prepare: 'node migrate.mjs latest',
  },
  {
    name: 'Drizzle Kit',
    files: {
      'drizzle.config.ts': `export default {
  dialect: 'postgresql', schema: './schema.ts', out: './drizzle', dbCredentials: { url: process.env.DATABASE_URL },
};
`,
      'schema.ts': drizzleSchema,
    },
    tablesFile: 'tables.sql',
    prepare:
      'npx drizzle-kit generate --name tables && echo "--> statement-breakpoint\nCREATE SCHEMA documents;" >> drizzle/0000_tables.sql && npx drizzle-kit migrate',
  },
  {
    name: 'Prisma Migrate',
    tablesFile: 'prisma/migrations/20260101000000_tables/migration.sql',
    prepare: 'npx prisma migrate deploy',
  },
];

const view = 'documents.order_doc';

/** Every document is as its query has it, and what the registry says of the view is in order. */
async function checkView(driver: Driver, documents: number): Promise<void> {
  expect(await verifyView(driver, view)).toMatchObject({ documents, differing: 0 });
  const [status] = await viewStatus(driver, view);
  expect(status?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
}

async function keysOf(driver: Driver): Promise<string> {
  const [row] = await driver.query<{ keys: string }>(
    `SELECT string_agg(DISTINCT k, ',' ORDER BY k) AS keys FROM documents.order_doc CROSS JOIN jsonb_object_keys(doc) k`,
  );
  return row?.keys ?? '';
}

describe('migrations, as the guide shows them, run by', () => {
  let installed: Tools;
  beforeAll(() => {
    installed = installTools();
  });
  afterAll(() => installed?.remove());

  /** The project of a tool, with the tables made by it. */
  async function start(
    { name, files, tablesFile, prepare }: Tool,
    url: string,
    environment: NodeJS.ProcessEnv,
  ): Promise<Project> {
    const project = installed.project({ ...files, [tablesFile]: tables, 'views/order_doc.sql': first });
    await project.run(prepare, url, environment);
    for (const [file, text] of Object.entries(readSection(name).files)) project.write(file, text);
    return project;
  }

  it.each(tools)('$name: up, replaced, back, and nothing is left', (tool) =>
    withServer('15', async (driver, url) => {
      const environment = tool.environment?.(url) ?? {};
      const project = await start(tool, url, environment);
      const [create = '', replace = '', back = ''] = readSection(tool.name).commands;
      const before = await listObjects(driver);
      await driver.execute(`RESET search_path; ${rows}`);
      await project.run(create, url, environment);
      await checkView(driver, 3);
      await driver.execute(`UPDATE customer SET name = 'Ada L.'; INSERT INTO orders VALUES (4, 2, 'new')`);
      await checkView(driver, 4);
      expect(await keysOf(driver)).toBe('customer,note,status');
      project.write('views/order_doc.1.sql', first);
      project.write('views/order_doc.sql', second);
      await project.run(replace, url, environment);
      await driver.execute(`UPDATE line SET qty = 9 WHERE id = 1; DELETE FROM orders WHERE id = 4`);
      await checkView(driver, 3);
      expect(await keysOf(driver)).toBe('customer,lines,status');
      await project.run(back, url, environment);
      expect(await listObjects(driver)).toEqual(before);
    }),
  );
});
