import { describe, expect, test } from 'vitest';
import { compileView, createView, readStatements, statementsOf } from '../src/index.js';
import { engines, withDatabase } from './servers/databases.js';

const view = {
  name: 'order_doc',
  text: `SELECT o.id, jsonb_build_object('status', o.status, 'lines',
    (SELECT count(*) FROM line l WHERE l.order_id = o.id)) AS doc FROM orders o`,
};

describe.each(engines)('the statements of a view on %s', (engine) => {
  test('are those that it was compiled to, for each table and event', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`CREATE TABLE orders (id int PRIMARY KEY, status text);
        CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders)`);
      const compiled = statementsOf(await compileView(driver, view));
      await createView(driver, view);
      const read = await readStatements(driver, 'order_doc');
      const bodies = (functions: typeof read) =>
        functions.map(({ statement, ...rest }) => ({
          ...rest,
          body: statement.replace(/^[^$]*\$\w+\$|\$\w+\$$/g, ''),
        }));
      expect(bodies(read)).toEqual(bodies(compiled));
      const answers = read.filter(({ table, rows }) => table !== undefined && rows === undefined);
      const places = answers.map(({ table, event }) => `${table?.name} ${event}`);
      const events = ['insert', 'update', 'delete', 'truncate'];
      expect(places).toEqual(['line', 'orders'].flatMap((table) => events.map((event) => `${table} ${event}`)));
      await expect(readStatements(driver, 'nothing')).rejects.toMatchObject({ code: 'VIEW_UNKNOWN' });
    }));
});
