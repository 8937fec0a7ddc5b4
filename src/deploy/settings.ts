import type { Driver } from '../db/driver.js';

/** Runs `body` under settings and puts the old ones back, all within the transaction that is open. */
export async function withSettings<T>(
  driver: Driver,
  settings: Readonly<Record<string, string>>,
  body: () => Promise<T>,
): Promise<T> {
  const before: [string, string][] = [];
  for (const [name, value] of Object.entries(settings)) before.push([name, await setLocally(driver, name, value)]);
  const result = await body();
  for (const [name, value] of before.reverse()) await setLocally(driver, name, value);
  return result;
}

/** Returns the value it had. A failure needs no undoing: the transaction, or the savepoint, takes it back. */
async function setLocally(driver: Driver, name: string, value: string): Promise<string> {
  const [row] = await driver.query<{ before: string }>('SELECT pg_catalog.current_setting($1) AS before', [name]);
  await driver.query('SELECT pg_catalog.set_config($1, $2, true)', [name, value]);
  return row?.before ?? '';
}
