import { JsonbIvmError } from '../base/errors.js';
import { inTransaction } from '../db/abort.js';
import type { Driver } from '../db/driver.js';
import type { Abortable } from '../db/signal.js';
import { getView } from '../deploy/registry.js';
import { withSettings } from '../deploy/settings.js';
import { resolveName } from '../deploy/view-name.js';
import { readableKeys } from '../emit/refresh.js';
import type { PlanColumn } from '../plan/plan.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import { behind, type KeyTexts, readKeyColumns } from './verify/keys.js';

/** The key of a document: a text for each of its columns, which is read as the same value again. */
export type NamedKey = Readonly<Record<string, string>>;

/** Which keys are listed. */
export interface KeysOptions extends Abortable {
  /** Those behind this one; absent: from the first. */
  readonly after?: NamedKey | undefined;
  /** At most so many (default 100). */
  readonly limit?: number | undefined;
}

/** Keys of the documents of a view, in their order. Throws `VIEW_UNKNOWN`, and `USAGE` for a key that is none. */
export async function documentKeys(driver: Driver, name: string, options: KeysOptions = {}): Promise<NamedKey[]> {
  return inTransaction(driver, options, async (inside) => {
    const view = await getView(inside, await resolveName(inside, name));
    const { after, limit = 100 } = options;
    const columns = await readKeyColumns(inside, view.plan);
    const condition = after === undefined ? 'true' : behind(columns, keyTextsOf(view.plan.key, after))('d');
    const order = columns.map((column) => `d.${column.name}`).join(', ');
    const rows = await withSettings(inside, readableKeys, () =>
      inside.query<{ key: NamedKey }>(
        `SELECT ${columnTexts(view.plan.key, 'd')} AS key FROM ${quoteQualified(view.name)} AS d WHERE ${condition}
         ORDER BY ${order} LIMIT ${Math.max(0, Math.trunc(limit))}`,
      ),
    );
    return rows.map((row) => row.key);
  });
}

/** The texts of a key, in the order of its columns. */
export function keyTextsOf(columns: readonly PlanColumn[], key: NamedKey): KeyTexts {
  const isText = ({ name }: PlanColumn): boolean => typeof key[name] === 'string' && !key[name].includes('\0');
  const lacking = columns.filter((column) => !isText(column)).map(({ name }) => `"${name}"`);
  if (lacking.length === 0) return columns.map(({ name }) => key[name] as string);
  throw new JsonbIvmError({
    code: 'USAGE',
    message: `the key ${JSON.stringify(key)} lacks ${lacking.join(', ')}`,
    hint: `give a text for each column: ${JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, '…'])))}`,
  });
}

/** Columns of a row, each as text. */
export function columnTexts(columns: readonly PlanColumn[], alias: string): string {
  const pairs = columns.map(({ name }) => `${quoteLiteral(name)}, ${alias}.${quoteIdentifier(name)}::text`);
  return `pg_catalog.json_build_object(${pairs.join(', ')})`;
}
