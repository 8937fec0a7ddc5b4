import { Client } from 'pg';
import { openPg } from '../../src/db/pg.js';
import { createView, verifyView } from '../../src/index.js';
import { startServer } from '../servers/server.js';

const server = await startServer('15');
const d = await openPg(server.url);
const open = async () => {
  const c = new Client({ connectionString: server.url });
  await c.connect();
  return c;
};
const [a, b] = [await open(), await open()];
try {
  // H1
  await d.execute(`CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
    CREATE TABLE p (code text COLLATE ci PRIMARY KEY, x int); CREATE TABLE c (id int PRIMARY KEY, code text COLLATE ci); CREATE INDEX ON c (code);`);
  await createView(d, {
    name: 'v',
    text: `SELECT p.code, jsonb_build_object('x', x, 'c', (SELECT jsonb_agg(c.id ORDER BY c.id) FROM c WHERE c.code = p.code)) AS doc FROM p`,
  });
  await createView(d, {
    name: 'w',
    text: `SELECT c.id, jsonb_build_object('x', (SELECT x FROM p WHERE c.code = p.code)) AS doc FROM c`,
  });
  await a.query('BEGIN');
  await b.query('BEGIN');
  await a.query(`INSERT INTO p VALUES ('ABC', 1)`);
  const t = b.query(`SET LOCAL lock_timeout = '2s'; INSERT INTO c VALUES (1, 'abc')`).then(
    () => 'not blocked',
    (e) => e.message,
  );
  console.log('H1', await t);
  await a.query('COMMIT');
  await b.query('COMMIT');
  console.log((await verifyView(d, 'v')).differing, (await verifyView(d, 'w')).differing);
} catch (e) {
  console.log(e);
}
// H4 mixed SERIALIZABLE
try {
  await d.execute(
    `CREATE TABLE cust (id int PRIMARY KEY, n int); CREATE TABLE ord (id int PRIMARY KEY, c int REFERENCES cust); CREATE INDEX ON ord (c); INSERT INTO cust VALUES (1, 1); INSERT INTO ord VALUES (1, 1)`,
  );
  await createView(d, {
    name: 'o',
    text: `SELECT o.id, jsonb_build_object('n', (SELECT n FROM cust WHERE cust.id = o.c)) AS doc FROM ord o`,
  });
  await a.query('BEGIN ISOLATION LEVEL SERIALIZABLE');
  await a.query('SELECT 1 FROM cust');
  await b.query(`UPDATE cust SET n = 2`);
  console.log(
    'H4',
    await a.query(`INSERT INTO ord VALUES (2, 1)`).then(
      () => 'ok',
      (e) => e.code,
    ),
    await a.query('COMMIT').then((r) => r.command),
  );
  console.log((await verifyView(d, 'o')).differing);
} catch (e) {
  console.log(e);
}
await a.end();
await b.end();
await d.close();
await server.stop();
