import type { Driver } from '../src/db/driver.js';
import { viewName } from './datasets.js';
import type { Scenario } from './scenarios.js';
import type { Variant } from './variants.js';

/** Compares every document with the query, as text: `1.0` is not `1.00`. Throws where they differ. */
export async function assertExact(driver: Driver, variant: Variant, { name, dataset }: Scenario): Promise<void> {
  if (!variant.exact) return;
  const columns = dataset.family === 'order' ? 'id, customer_id, doc::text AS doc' : 'id, doc::text AS doc';
  const [row] = await driver.query<{ wrong: string; example: number | null }>(
    `SELECT count(*) AS wrong, min(coalesce(d.id, q.id)) AS example
     FROM (SELECT ${columns} FROM ${viewName(dataset)}) d FULL JOIN (SELECT ${columns} FROM query) q USING (id)
     WHERE d IS DISTINCT FROM q`,
  );
  if (row?.wrong === '0') return;
  throw new Error(
    `${name}, ${variant.name}: ${row?.wrong} documents differ from the query, the first: ${row?.example}`,
  );
}
