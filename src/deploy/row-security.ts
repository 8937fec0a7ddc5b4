import type { Diagnostic } from '../base/errors.js';
import type { Driver } from '../db/driver.js';
import type { Plan } from '../plan/plan.js';
import { quoteQualified } from '../sql/quote.js';

/** Tables of which policies may hide rows from this role, whose view of them the documents are to hold. */
export async function findHiddenRows(driver: Driver, { tables }: Plan): Promise<Diagnostic[]> {
  const names = tables.map(({ table }) => quoteQualified(table));
  const rows = await driver.query<{ name: string; role: string }>(
    `SELECT name, current_user AS role FROM pg_catalog.json_array_elements_text($1::json) AS name
     WHERE pg_catalog.row_security_active(pg_catalog.to_regclass(name))`,
    [JSON.stringify(names)],
  );
  return rows.map(({ name, role }) => ({
    code: 'ROW_SECURITY',
    severity: 'warning',
    message: `row level security of ${name} applies to "${role}": documents hold the rows that it sees`,
    hint: 'create the view as a role that sees all rows, or see to it that no policy depends on the session',
  }));
}
