import type { Artifact } from '../../compile.js';
import { DatabaseError, type Driver } from '../../db/driver.js';
import { createDocumentIndexes, type DocumentColumn } from '../../emit/storage.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import type { RegisteredView } from '../registry.js';
import { withSettings } from '../settings.js';

/** How long a stand-in is waited for at a time, as whoever reads or writes documents waits behind it; how often, and when. */
const patience = { timeout: '400ms', attempts: 12, pause: 50 };

/**
 * Puts an empty table in the place of a view's documents, with the columns that they are to have, so that views that read
 * them can be compiled. Nothing is computed; only for a rehearsal. `kept`: the view whose table it is to be, changed.
 */
export async function standIn(
  driver: Driver,
  { view, plan, parts }: Artifact,
  existing: RegisteredView | undefined,
  kept: boolean,
): Promise<void> {
  const name = quoteQualified(view);
  const ordered = kept && existing !== undefined ? asAltered(parts.columns, existing) : parts.columns;
  const columns = ordered.map((column) => `${quoteIdentifier(column.name)} ${column.type}`);
  const key = plan.key.map((column) => quoteIdentifier(column.name)).join(', ');
  const statements = [
    ...(existing === undefined ? [] : [`DROP TABLE IF EXISTS ${name} CASCADE`]),
    `CREATE TABLE ${name} (${columns.join(', ')}, PRIMARY KEY (${key}))`,
    ...createDocumentIndexes(plan),
  ];
  await politely(driver, async (inside) => {
    for (const statement of statements) await inside.execute(statement);
  });
}

/** Gives up what it has locked while writers that hold the rest wait for it, and tries again. */
async function politely(driver: Driver, body: (inside: Driver) => Promise<void>): Promise<void> {
  const settings = { search_path: '', lock_timeout: patience.timeout };
  for (let attempt = 1; ; attempt++) {
    try {
      return await driver.transaction((inside) => withSettings(inside, settings, () => body(inside)));
    } catch (error) {
      const waited = error instanceof DatabaseError && ['55P03', '40P01'].includes(error.sqlState);
      if (!waited || attempt === patience.attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, patience.pause * attempt));
    }
  }
}

/** Columns that a table gets come behind those that it has. */
function asAltered(columns: readonly DocumentColumn[], { plan }: RegisteredView): DocumentColumn[] {
  const place = ({ name }: DocumentColumn): number => {
    const at = plan.columns.findIndex((column) => column.name === name);
    return at < 0 ? plan.columns.length : at;
  };
  return [...columns].sort((a, b) => place(a) - place(b));
}
