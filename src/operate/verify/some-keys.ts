import type { Driver } from '../../db/driver.js';
import { quoteIdentifier } from '../../sql/quote.js';
import { type DocumentKey, keyRows } from '../refresh.js';
import { compareKeys } from './compare.js';
import { among, type KeyTexts, keyTexts } from './keys.js';
import { type Comparing, reading } from './reading.js';
import { repairRows } from './repair-rows.js';

/** Keys that one statement asks for. */
const most = 100;

/**
 * Documents with some keys, compared with the query. `counted`: they have been before, and are described alone. Gives how
 * many were repaired.
 */
export async function compareSome(
  comparing: Comparing,
  keys: readonly DocumentKey[],
  counted?: 'counted',
): Promise<number> {
  const { view, columns, options, found } = comparing;
  const texts = await reading(comparing, (inside) => textsOf(inside, comparing, keys));
  let repaired = 0;
  for (let at = 0; at < texts.length; at += most) {
    const part = among(columns, texts.slice(at, at + most));
    const wrong = await reading(comparing, async (inside) => {
      const compared = await compareKeys(inside, view, columns, part, found.described);
      return found.add(inside, counted === undefined ? compared : { ...compared, documents: 0, checked: 0 });
    });
    const tell = (report: object): void =>
      options.onProgress?.({ step: 'comparing documents', done: found.checked, total: texts.length, ...report });
    tell({});
    if (options.repair) repaired += await repairRows(comparing, wrong, tell);
  }
  return repaired;
}

/** Keys as the server writes them, whoever wrote them how. */
async function textsOf(
  driver: Driver,
  { view, columns }: Comparing,
  keys: readonly DocumentKey[],
): Promise<readonly KeyTexts[]> {
  const typed = view.plan.key.map(({ name, type }) => `${quoteIdentifier(name)} ${type}`);
  const rows = await driver.query<{ texts: string }>(
    `SELECT ${keyTexts(columns, 'r')}::text AS texts FROM pg_catalog.jsonb_to_recordset($1::jsonb) AS r (${typed.join(', ')})`,
    [JSON.stringify(keyRows(view, keys))],
  );
  return [...new Set(rows.map(({ texts }) => texts))].map((texts) => JSON.parse(texts) as KeyTexts);
}
