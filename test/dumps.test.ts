import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createView, type Driver, dropView, examine, installFunctions, verifyView, viewStatus } from '../src/index.js';
import { clientPrograms, dump, restore } from './servers/client-programs.js';
import { servers, withServer } from './servers/databases.js';
import { createShop } from './stress/shop.js';
import { views } from './stress/views.js';
import { kept } from './upgrade/views.js';

/** The shop in a schema of its own, with views there. */
async function createAll(driver: Driver): Promise<void> {
  await driver.execute('CREATE SCHEMA app; SET search_path = app');
  await driver.execute(createShop('declared', 10));
  await installFunctions(driver, { schema: 'app', portable: true });
  for (const name of kept)
    await createView(driver, { name, text: views[name] as string }, { strategy: 'patch', guard: true });
}

async function expectAlive(driver: Driver): Promise<void> {
  await driver.execute('SET search_path = app');
  await expectExact(driver);
  for (const statement of [
    `UPDATE customer SET name = 'renamed' WHERE id < 20`,
    `UPDATE orders SET status = 'open', customer_id = 5 WHERE id < 50`,
    `INSERT INTO line (order_id, product_id, qty, price, place) VALUES (3, 3, 3, 3, 3)`,
    `DELETE FROM line WHERE id % 7 = 0`,
    `UPDATE line SET place = -place, qty = qty + 1 WHERE order_id < 9`,
  ])
    await driver.execute(statement);
  await expectExact(driver);
  await createView(driver, { name: 'order_doc', text: views.order_doc as string }, { replace: true });
  await dropView(driver, 'customer_page');
}

async function expectExact(driver: Driver): Promise<void> {
  for (const { name, problems } of await viewStatus(driver)) {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(await verifyView(driver, `app.${name}`)).toMatchObject({ differing: 0 });
  }
}

const from15 = (body: (driver: Driver, url: string) => Promise<void>): Promise<void> =>
  withServer('15', async (driver, url) => {
    await createAll(driver);
    await body(driver, url);
  });

describe('a database that is dumped with pg_dump', { timeout: 300_000 }, () => {
  it.each(servers)('lives on where it is restored, on %s', (version) =>
    from15(async (_, url) => {
      const script = dump(url);
      await withServer(version, async (restored, target) => {
        restore(target, script);
        expect(await viewStatus(restored)).toHaveLength(kept.length);
        await expectAlive(restored);
      });
    }),
  );

  it('lives on without its owners, privileges and comments, and says that anyone may execute its functions', () =>
    from15(async (_, url) => {
      const script = dump(url, '--no-owner', '--no-privileges', '--no-comments');
      await withServer('15', async (restored, target) => {
        restore(target, script);
        expect((await examine(restored)).findings.filter(({ severity }) => severity !== 'note')).toMatchObject([
          { code: 'REGISTRY_EXPOSED' },
        ]);
        await restored.execute('REVOKE ALL ON ALL FUNCTIONS IN SCHEMA jsonb_ivm FROM PUBLIC');
        expect((await examine(restored)).findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
        await expectAlive(restored);
      });
    }));

  it('lives on where it takes the place of an older state of itself (--clean)', () =>
    from15(async (driver, url) => {
      const script = dump(url, '--clean', '--if-exists');
      await driver.execute(`UPDATE customer SET name = 'newer'; DELETE FROM line WHERE id % 2 = 0`);
      await dropView(driver, 'busy_customer');
      restore(url, script);
      expect(await viewStatus(driver)).toHaveLength(kept.length);
      await expectAlive(driver);
    }));

  it('lives on from an archive that is restored by several at once', () =>
    from15(async (_, url) => {
      const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-dump-'));
      try {
        dump(url, '--format=directory', `--file=${join(directory, 'archive')}`);
        await withServer('15', async (restored, target) => {
          const words = ['--jobs=2', '--exit-on-error', `--dbname=${target}`, join(directory, 'archive')];
          execFileSync(join(clientPrograms(), 'pg_restore'), words);
          await expectAlive(restored);
        });
      } finally {
        rmSync(directory, { recursive: true });
      }
    }));

  it('lives on from a dump of its schema and ours alone', () =>
    from15(async (_, url) => {
      const script = dump(url, '--schema=app', '--schema=jsonb_ivm');
      await withServer('15', async (restored, target) => {
        restore(target, script);
        await expectAlive(restored);
      });
    }));

  it('gives its rows alone to a database that has the views: without the documents', () =>
    from15(async (_, url) => {
      const tables = kept.map((name) => `--exclude-table=app.${name}`);
      const script = dump(url, '--data-only', '--schema=app', ...tables);
      await withServer('15', async (restored, target) => {
        await createAll(restored);
        await restored.execute(`TRUNCATE brand, tag, customer, employee, area CASCADE`);
        restore(target, script);
        await expectAlive(restored);
      });
    }));

  it('gives its rows alone to a database that has the views: with the documents, and no triggers', () =>
    from15(async (driver, url) => {
      await driver.execute(`UPDATE customer SET name = 'another'`);
      const script = dump(url, '--data-only', '--schema=app', '--disable-triggers');
      await withServer('15', async (restored, target) => {
        await createAll(restored);
        const all = [...kept, 'brand', 'tag', 'customer', 'employee', 'area'];
        await restored.execute(`SET session_replication_role = replica; TRUNCATE ${all.join(', ')} CASCADE`);
        await restored.execute('RESET session_replication_role');
        restore(target, script);
        await expectAlive(restored);
      });
    }));
});
