import type { Driver } from '../db/driver.js';

type Settings = Readonly<Record<string, string>>;

/** Runs `body` under settings and puts the old ones back, all within the transaction that is open. */
export async function withSettings<T>(driver: Driver, settings: Settings, body: () => Promise<T>): Promise<T> {
  const before = await readSettings(driver, Object.keys(settings));
  await setLocally(driver, settings);
  const result = await body();
  await setLocally(driver, before);
  return result;
}

async function readSettings(driver: Driver, names: readonly string[]): Promise<Settings> {
  const [row] = await driver.query<{ settings: string | null }>(
    `SELECT pg_catalog.json_object_agg(n.value, pg_catalog.current_setting(n.value))::text AS settings
     FROM pg_catalog.json_array_elements_text($1::json) AS n`,
    [JSON.stringify(names)],
  );
  return JSON.parse(row?.settings ?? '{}');
}

/** A failure needs no undoing: the transaction, or the savepoint, takes it back. */
async function setLocally(driver: Driver, settings: Settings): Promise<void> {
  await driver.query(
    'SELECT pg_catalog.set_config(s.key, s.value, true) FROM pg_catalog.json_each_text($1::json) AS s',
    [JSON.stringify(settings)],
  );
}
