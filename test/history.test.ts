import { expect, it } from 'vitest';
import { createView, type Driver, dropView } from '../src/index.js';
import { servers, withDatabase } from './servers/databases.js';

const text = "SELECT i.id, jsonb_build_object('name', i.name) AS doc FROM item i";

async function readLog(driver: Driver): Promise<unknown[]> {
  const rows = await driver.query<{ entry: string }>(
    `SELECT pg_catalog.json_build_array(h.number, h.action, h.source, h.allow_full, h.set_name)::text AS entry
     FROM jsonb_ivm.history h WHERE h.view_name = 'doc' ORDER BY h.number`,
  );
  return rows.map(({ entry }) => JSON.parse(entry));
}

it.each(servers)('notes each time that a view is made or dropped, on %s', (engine) =>
  withDatabase(engine, async (driver) => {
    await driver.execute(`CREATE TABLE item (id int PRIMARY KEY, name text); INSERT INTO item VALUES (1, 'a')`);
    const other = text.replace("'name'", "'title'");
    await createView(driver, { name: 'doc', text });
    await createView(driver, { name: 'doc', text: other }, { replace: true, allowFull: true });
    await expect(createView(driver, { name: 'doc', text: 'SELECT 1 AS id' }, { replace: true })).rejects.toThrow();
    await dropView(driver, 'doc');
    await createView(driver, { name: 'doc', text }, { replace: true });
    expect(await readLog(driver)).toEqual([
      [1, 'created', text, false, null],
      [2, 'replaced', other, true, null],
      [3, 'dropped', other, true, null],
      [4, 'created', text, false, null],
    ]);
    await dropView(driver, 'doc');
  }),
);
