import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createView, type Driver, verifyView } from '../../src/index.js';
import { withDatabase } from '../servers/databases.js';
import { randomWrites, writtenTables } from './writes.js';

/** A music store, kept beside a checkout of this project; JSONB_IVM_CHINOOK says where else. */
const data = process.env.JSONB_IVM_CHINOOK ?? join(import.meta.dirname, '../../../shared/data/chinook.sql');

const directory = join(import.meta.dirname, 'views');
const views = readdirSync(directory)
  .sort()
  .map((file) => ({ name: basename(file, '.sql'), text: readFileSync(join(directory, file), 'utf8'), file }));

const runs = [
  { engine: '15', seed: 1, writes: 330 },
  { engine: 'pglite', seed: 2, writes: 66 },
];

describe('the Chinook music store', () => {
  if (!existsSync(data)) {
    it.todo(`is not tested, as its data is not there: ${data} (JSONB_IVM_CHINOOK names the file)`);
    return;
  }
  it.each(runs)(
    'keeps every document exact through $writes random writes on $engine',
    ({ engine, seed, writes }) =>
      withDatabase(engine, async (driver) => {
        await driver.execute(readFileSync(data, 'utf8'));
        for (const view of views) {
          const { warnings } = await createView(driver, view);
          expect(warnings, view.file).toEqual([]);
          await driver.execute(`CREATE VIEW expected_${view.name} AS ${view.text}`);
        }
        const written = new Set<string>();
        let batch: string[] = [];
        for (const { table, sql } of randomWrites(seed, writes)) {
          await driver.execute(sql);
          written.add(table);
          batch.push(sql);
          if (batch.length < 10) continue;
          expect(await differing(driver), batch.join(';\n')).toEqual([]);
          batch = [];
        }
        expect([...written]).toEqual(writtenTables);
        expect(await differing(driver), batch.join(';\n')).toEqual([]);
        for (const { name } of views) {
          const { documents, checked, differing } = await verifyView(driver, name);
          expect({ name, checked, differing }).toEqual({ name, checked: documents, differing: 0 });
        }
      }),
    300_000,
  );
});

/** Documents and rows of their queries that are not on both sides, as text. */
async function differing(driver: Driver): Promise<string[]> {
  const lines: string[] = [];
  for (const { name } of views) {
    const rows = await driver.query<{ line: string }>(
      `SELECT CASE WHEN sum(side) > 0 THEN 'stored' ELSE 'expected' END || ' in ${name}: ' || x AS line
       FROM (SELECT t::text, 1 FROM ${name} t UNION ALL SELECT t::text, -1 FROM expected_${name} t) s (x, side)
       GROUP BY x HAVING sum(side) <> 0`,
    );
    lines.push(...rows.map(({ line }) => line));
  }
  return lines;
}
