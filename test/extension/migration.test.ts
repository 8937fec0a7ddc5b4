import { expect, test } from 'vitest';
import { compileMigration, installFunctions, readStatements, verifyView } from '../../src/index.js';
import { withServer } from '../servers/databases.js';

const tables = `CREATE TABLE orders (id int PRIMARY KEY);
  CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders, qty int NOT NULL);
  CREATE INDEX ON line (order_id);
  INSERT INTO orders VALUES (1), (2);
  INSERT INTO line VALUES (1, 1, 5), (2, 1, 6)`;

const view = {
  name: 'order_doc',
  text: `SELECT o.id, jsonb_build_object('lines', (SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty) ORDER BY l.id)
    FROM line l WHERE l.order_id = o.id)) AS doc FROM orders o`,
};

test('a migration with the extension is compiled without it, patches documents, and is refused where it is not', () =>
  withServer('15', async (driver) => {
    await driver.execute(tables);
    const { up, down } = await compileMigration(driver, view, { extension: 'public' });
    const error = await driver.transaction((inside) => inside.execute(up)).catch((caught) => caught);
    expect(error.detail).toContain('the extension jsonb_ivm is in schema "public", in version 0.3.0 or a newer one');
    await installFunctions(driver);
    expect(await compileMigration(driver, view, { extension: 'public' })).toMatchObject({ up, down });
    const without = await compileMigration(driver, view);
    expect(without.up).not.toContain('jsonb_ivm_patch');
    await driver.execute(up);
    await driver.execute(
      'INSERT INTO line VALUES (3, 2, 7); UPDATE line SET qty = 9 WHERE id = 1; DELETE FROM line WHERE id = 2',
    );
    expect(await verifyView(driver, view.name)).toMatchObject({ documents: 2, differing: 0 });
    const statements = await readStatements(driver, view.name);
    expect(statements.some(({ statement }) => statement.includes('patch'))).toBe(true);
    await driver.execute(down);
  }));
