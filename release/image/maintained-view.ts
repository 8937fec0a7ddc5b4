import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { succeed } from '../process.js';

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const view = fileURLToPath(new URL('order_doc.sql', import.meta.url));

const tables = `
  CREATE TABLE orders (id int PRIMARY KEY, status text NOT NULL);
  CREATE TABLE line (order_id int NOT NULL REFERENCES orders, product text NOT NULL, qty int NOT NULL,
                     PRIMARY KEY (order_id, product));
  INSERT INTO orders VALUES (1, 'open');
  INSERT INTO line VALUES (1, 'Mug', 4)`;

/** Creates a view with the command line, over the network, writes below it, and expects the document to follow. */
export async function expectMaintainedView(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(tables);
    jsonbIvm(url, 'create', 'order_doc', '--file', view);
    await client.query(`UPDATE line SET qty = 5; INSERT INTO line VALUES (1, 'Tray', 1)`);
    const { rows } = await client.query('SELECT doc FROM order_doc');
    const lines = [
      { qty: 5, product: 'Mug' },
      { qty: 1, product: 'Tray' },
    ];
    assert.deepEqual(rows, [{ doc: { status: 'open', lines } }]);
    jsonbIvm(url, 'verify');
  } finally {
    await client.end();
  }
}

function jsonbIvm(url: string, ...words: string[]): void {
  succeed(process.execPath, ['--import', 'tsx', program, ...words], { env: { DATABASE_URL: url } });
}
