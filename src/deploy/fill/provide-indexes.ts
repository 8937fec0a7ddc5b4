import type { Driver } from '../../db/driver.js';
import { createDocumentIndexes } from '../../emit/storage.js';
import { quoteQualified } from '../../sql/quote.js';
import type { StoredPlan } from '../stored-plan.js';

/**
 * Makes the indexes of documents that the view's functions are about to search, where they are missing: beside those who
 * write. What an interrupted attempt has left is no index.
 */
export async function provideIndexes(driver: Driver, plan: StoredPlan): Promise<void> {
  const { view, documentIndexes = [] } = plan;
  const statements = createDocumentIndexes(plan);
  for (const [place, { name }] of documentIndexes.entries()) {
    const index = quoteQualified({ schema: view.schema, name });
    const [row] = await driver.query<{ valid: boolean }>(
      'SELECT i.indisvalid AS valid FROM pg_catalog.pg_index i WHERE i.indexrelid = pg_catalog.to_regclass($1)',
      [index],
    );
    if (row?.valid) continue;
    if (row !== undefined) await driver.execute(`DROP INDEX CONCURRENTLY ${index}`);
    await driver.execute((statements[place] as string).replace('CREATE INDEX ', 'CREATE INDEX CONCURRENTLY '));
  }
}
