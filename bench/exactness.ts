import type { Driver } from '../src/db/driver.js';
import { viewName } from './datasets.js';
import type { Scenario } from './scenarios.js';
import type { Variant } from './variants.js';

/** Compares every document with the query, as text: `1.0` is not `1.00`. Throws where they differ. */
export async function assertExact(driver: Driver, variant: Variant, { name, dataset }: Scenario): Promise<void> {
  if (!variant.exact) return;
  const [row] = await driver.query<{ wrong: string; example: number | null }>(
    `SELECT count(*) AS wrong, min(coalesce(d.id, q.id)) AS example
     FROM (SELECT id, d::text AS content FROM ${viewName(dataset)} d) d
     FULL JOIN (SELECT id, q::text AS content FROM query q) q USING (id)
     WHERE d.content IS DISTINCT FROM q.content`,
  );
  if (row?.wrong === '0') return;
  throw new Error(
    `${name}, ${variant.name}: ${row?.wrong} documents differ from the query, the first: ${row?.example}`,
  );
}
