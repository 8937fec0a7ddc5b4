import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isLess } from '../../bench/shapes/pairs.js';
import { createView, type Driver, JsonbIvmError, type Plan, readPlan, verifyView } from '../../src/index.js';

/** SELECTs as tools emit them, untouched, over one shop: which are views, whether they stay exact, and what is patched. */

const directory = fileURLToPath(new URL('corpus', import.meta.url));

/** Folders of the corpus by the tools that wrote what is in them. */
export const tools: Readonly<Record<string, string>> = {
  drizzle: 'Drizzle 0.45',
  'drizzle-v1': 'Drizzle 1.0 rc',
  jooq: 'jOOQ 3.18',
  kysely: 'Kysely',
  prisma: 'Prisma 7',
  sqlalchemy: 'SQLAlchemy 2.1',
};

export interface Emitted {
  readonly tool: string;
  readonly name: string;
  readonly text: string;
}

export const emitted: readonly Emitted[] = Object.keys(tools).flatMap((tool) =>
  readdirSync(`${directory}/${tool}`)
    .sort()
    .map((file) => ({
      tool,
      name: file.replace(/\.sql$/, ''),
      text: readFileSync(`${directory}/${tool}/${file}`, 'utf8'),
    })),
);

export const schema = readFileSync(`${directory}/schema.sql`, 'utf8');

/** Rows of every table come, change, move and go: alone, several at once, and in statements that write two tables. */
export const changes: readonly string[] = [
  `UPDATE customers SET company_name = 'Other', city = NULL WHERE customer_id = 'C008'`,
  `UPDATE orders SET freight = freight + 1.5 WHERE order_id = 10003`,
  `UPDATE orders SET customer_id = 'C008', employee_id = NULL WHERE order_id IN (10001, 10009)`,
  `INSERT INTO orders (order_id, customer_id, employee_id, order_date, freight) VALUES (20000, 'C008', 2, '2024-03-01', 9), (20001, NULL, 3, NULL, 1)`,
  `INSERT INTO order_details SELECT 20000, p, 1.25, p, 0 FROM generate_series(1, 5) p`,
  `INSERT INTO order_details VALUES (10003, 20, 7.75, 1, 0.25) ON CONFLICT (order_id, product_id) DO UPDATE SET discount = 0.25`,
  `UPDATE order_details SET quantity = quantity + 1 WHERE order_id = 10003 AND product_id = 20`,
  `UPDATE order_details SET unit_price = unit_price * 2 WHERE product_id = 4`,
  `UPDATE order_details SET order_id = 20001 WHERE order_id = 20000 AND product_id = 5`,
  `UPDATE products SET product_name = 'Renamed', category_id = 3 WHERE product_id = 4`,
  `UPDATE products SET unit_price = NULL, discontinued = 1 WHERE product_id IN (6, 7)`,
  `UPDATE categories SET description = 'new', category_name = category_name || '!' WHERE category_id < 4`,
  `UPDATE suppliers SET country = 'Peru' WHERE supplier_id = 2`,
  `UPDATE employees SET last_name = 'Changed' WHERE employee_id = 2`,
  `UPDATE employees SET reports_to = 3 WHERE employee_id IN (4, 9)`,
  `INSERT INTO employees (employee_id, last_name, first_name, reports_to) VALUES (20, 'New', 'One', 1)`,
  `INSERT INTO employee_territories VALUES (20, 't1'), (20, 't2')`,
  `UPDATE territories SET region_id = 4, territory_description = 'moved' WHERE territory_id IN ('t1', 't7')`,
  `UPDATE region SET region_description = 'South' WHERE region_id = 4`,
  `DELETE FROM employee_territories WHERE territory_id = 't2'`,
  `UPDATE shippers SET company_name = 'Fast' WHERE shipper_id = 1`,
  `WITH gone AS (DELETE FROM order_details WHERE order_id = 10004 RETURNING order_id) UPDATE orders SET freight = 0 WHERE order_id IN (SELECT order_id FROM gone)`,
  `DELETE FROM orders WHERE order_id IN (10002, 20000)`,
  `DELETE FROM employees WHERE employee_id = 20`,
  `DELETE FROM order_details WHERE product_id = 1`,
];

/** What became of a statement. */
export interface Tried {
  readonly statement: Emitted;
  /** Codes of the errors that refuse it; none: it is a view. */
  readonly refused: readonly string[];
  /** Changes after which a document was another than the query's, but for what the query leaves to chance. */
  readonly wrong: readonly string[];
  /** Pairs of the view and a table other than the root's, and those whose rows are answered by less than a document. */
  readonly pairs: { readonly all: number; readonly less: number };
}

interface TryOptions {
  readonly jsonb: boolean;
  /** Changes after which views are compared, instead of all of them; what is wrong is said of these. */
  readonly compared?: readonly string[];
}

/** Makes views of all statements side by side, changes rows of every table, and compares those that read it. */
export async function tryAll(driver: Driver, { jsonb, compared = changes }: TryOptions): Promise<Tried[]> {
  await driver.execute(schema);
  const tried: (Tried & { view: string; reads: string[]; wrong: string[] })[] = [];
  for (const [place, statement] of emitted.entries()) {
    const view = `v${place}`;
    try {
      const { plan } = await createView(driver, { name: view, text: statement.text }, { jsonb });
      const reads = plan.tables.map(({ table }) => table.name);
      tried.push({ statement, view, reads, refused: [], wrong: [], pairs: pairsOf(plan) });
    } catch (error) {
      if (!(error instanceof JsonbIvmError)) throw error;
      const codes = error.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
      const refused = [...new Set(codes)].sort();
      tried.push({ statement, view, reads: [], refused, wrong: [], pairs: { all: 0, less: 0 } });
    }
  }
  let since = '';
  for (const change of changes) {
    await driver.execute(change);
    since += `${change}\n`;
    if (!compared.includes(change)) continue;
    for (const { view, reads, wrong } of tried) {
      if (reads.some((table) => since.includes(` ${table} `)) && !(await isExact(driver, view))) wrong.push(change);
    }
    since = '';
  }
  return tried;
}

/** Whether documents are the query's; lists that it leaves the order of to chance may be in any. */
async function isExact(driver: Driver, view: string): Promise<boolean> {
  const { differing } = await verifyView(driver, view, { limit: 1 });
  if (differing === 0) return true;
  const { chances } = await readPlan(driver, view);
  if (chances === undefined) return false;
  const [stored, computed] = await Promise.all(
    [view, `jsonb_ivm."public.${view}.query"`].map((name) => rowsOf(driver, name)),
  );
  return stored === computed;
}

/** All rows of a relation as text, their arrays in an order of their own. */
async function rowsOf(driver: Driver, relation: string): Promise<string> {
  const rows = await driver.query<{ row: unknown }>(`SELECT to_jsonb(x) AS row FROM ${relation} x`);
  return JSON.stringify(rows.map(({ row }) => JSON.stringify(sorted(row))).sort());
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sorted(item)]));
}

function pairsOf({ tables, root }: Plan): Tried['pairs'] {
  const below = tables.filter(({ table }) => table.schema !== root.schema || table.name !== root.name);
  return { all: below.length, less: below.filter(isLess).length };
}
