import { describe, expect, it } from 'vitest';
import { createView, verifyView, viewStatus } from '../src/index.js';
import { engines, withDatabase } from './servers/databases.js';
import { declare, exactAfter, stale, views, withShop } from './writers/shop.js';

describe.each(engines)('writers on %s', (engine) => {
  it('foreign keys of several columns, to and from partitioned tables', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`
        CREATE TABLE tenant (id int PRIMARY KEY, name text);
        CREATE TABLE account (tenant_id int REFERENCES tenant ON DELETE CASCADE ON UPDATE CASCADE, nr int, name text,
          PRIMARY KEY (tenant_id, nr)) PARTITION BY LIST (tenant_id);
        CREATE TABLE account_1 PARTITION OF account FOR VALUES IN (1);
        CREATE TABLE account_rest PARTITION OF account DEFAULT;
        CREATE TABLE entry (id int, day int, tenant_id int, account_nr int DEFAULT 0, amount numeric, PRIMARY KEY (id, day),
          FOREIGN KEY (tenant_id, account_nr) REFERENCES account ON UPDATE CASCADE ON DELETE SET NULL (account_nr))
          PARTITION BY RANGE (day);
        CREATE TABLE entry_early PARTITION OF entry FOR VALUES FROM (0) TO (10);
        CREATE TABLE entry_late PARTITION OF entry FOR VALUES FROM (10) TO (20);
        CREATE TABLE memo (id int PRIMARY KEY, tenant_id int, account_nr int DEFAULT 11, body text,
          FOREIGN KEY (tenant_id, account_nr) REFERENCES account ON UPDATE CASCADE ON DELETE SET DEFAULT (account_nr));
        CREATE INDEX ON entry (tenant_id, account_nr); CREATE INDEX ON memo (tenant_id, account_nr);
        INSERT INTO tenant SELECT i, 't' || i FROM generate_series(1, 3) i;
        INSERT INTO account SELECT t, n, 'a' || n FROM generate_series(1, 3) t, generate_series(1, 3) n;
        INSERT INTO entry SELECT i, i % 20, 1 + i % 3, 1 + i % 2, i FROM generate_series(1, 30) i;
        INSERT INTO memo SELECT i, 1 + i % 3, 1 + i % 3, 'm' || i FROM generate_series(1, 9) i`);
      await declare(
        driver,
        'account_doc',
        `SELECT a.tenant_id, a.nr, jsonb_build_object('name', a.name,
           'tenant', (SELECT t.name FROM tenant t WHERE t.id = a.tenant_id),
           'sum', (SELECT sum(e.amount) FROM entry e WHERE e.tenant_id = a.tenant_id AND e.account_nr = a.nr),
           'memos', (SELECT jsonb_agg(m.body ORDER BY m.id) FROM memo m WHERE m.tenant_id = a.tenant_id AND m.account_nr = a.nr)) AS doc
         FROM account a`,
      );
      for (const statement of [
        `UPDATE account SET nr = nr + 10 WHERE nr = 1`,
        `UPDATE tenant SET id = 7 WHERE id = 1`,
        `DELETE FROM account WHERE tenant_id = 2 AND nr = 2`,
        `DELETE FROM account WHERE nr = 3`,
        `INSERT INTO entry SELECT 100 + i, i % 20, 3, 11, i FROM generate_series(1, 5) i`,
        `UPDATE entry SET day = (day + 10) % 20, amount = amount + 1 WHERE id < 10`,
        `INSERT INTO tenant VALUES (1, 'back'); UPDATE account SET tenant_id = 1 WHERE tenant_id = 7 AND nr = 11`,
        `DELETE FROM tenant WHERE id = 7`,
        `TRUNCATE account CASCADE`,
      ])
        await exactAfter(driver, statement, ['account_doc']);
    }));

  it('COPY into a partitioned table, and out of and into its partitions', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`
        CREATE TABLE sensor (id int PRIMARY KEY);
        CREATE TABLE reading (sensor_id int, day int, value int, PRIMARY KEY (sensor_id, day)) PARTITION BY RANGE (day);
        CREATE TABLE reading_1 PARTITION OF reading FOR VALUES FROM (0) TO (10);
        CREATE TABLE reading_2 PARTITION OF reading FOR VALUES FROM (10) TO (20);
        INSERT INTO sensor VALUES (1), (2)`);
      await declare(
        driver,
        'sensor_doc',
        `SELECT s.id, jsonb_build_object('n', (SELECT count(*) FROM reading r WHERE r.sensor_id = s.id),
           'all', (SELECT jsonb_agg(r.value ORDER BY r.day) FROM reading r WHERE r.sensor_id = s.id)) AS doc FROM sensor s`,
      );
      const copy = (query: string, table: string): string => `DO $$
        DECLARE file text := current_setting('data_directory') || '/reading.csv'; BEGIN
          EXECUTE format('COPY (${query}) TO %L CSV', file); EXECUTE format('COPY ${table} FROM %L CSV', file); END $$`;
      for (const statement of [
        copy('SELECT 1 + mod(i, 2), i, i FROM generate_series(0, 19, 3) i', 'reading'),
        copy('SELECT 2, i, i * i FROM generate_series(10, 16, 2) i', 'reading_2'),
        'DELETE FROM reading_1 WHERE day > 2',
      ])
        await exactAfter(driver, statement, ['sensor_doc']);
    }));

  it('what passes maintenance by is made up for by a replacement', () =>
    withShop(engine, async (driver) => {
      await driver.execute(`SET session_replication_role = replica; UPDATE customer SET name = 'unseen' WHERE id = 1`);
      await driver.execute(`RESET session_replication_role; ALTER TABLE line DISABLE TRIGGER ALL`);
      await driver.execute('DELETE FROM line WHERE id = 1; ALTER TABLE line ENABLE TRIGGER ALL');
      expect(await stale(driver)).not.toEqual([]);
      expect(await verifyView(driver, 'order_doc')).not.toMatchObject({ differing: 0 });
      for (const [name, text] of Object.entries(views)) await createView(driver, { name, text }, { replace: true });
      expect(await stale(driver)).toEqual([]);
      for (const { problems } of await viewStatus(driver)) expect(problems).toEqual([]);
    }));
});
