import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openPg } from '../../src/db/open-pg.js';
import { type Driver, dropView, version as present, upgradeView, upgradeViews, viewStatus } from '../../src/index.js';
import { finished, start } from '../cli-process.js';
import { dump } from '../servers/client-programs.js';
import { withServer } from '../servers/databases.js';
import { expectExact, expectMaintained, layoutOf, readDump, restoreDump } from './releases.js';
import { upgradeUnderWriters } from './under-writers.js';

/** A database of 0.2.0, and further connections to it. */
const withFormer = (body: (driver: Driver, open: () => Promise<Driver>, url: string) => Promise<void>): Promise<void> =>
  withServer('15', async (driver, url) => {
    await restoreDump(driver, readDump('0.2.0', 'portable'));
    const opened: Driver[] = [];
    const open = async () => {
      const other = await openPg(url);
      opened.push(other);
      return other;
    };
    try {
      await body(driver, open, url);
    } finally {
      await Promise.all(opened.map((other) => other.close().catch(() => undefined)));
    }
  });

const contents = (url: string): string => dump(url).replaceAll(/^\\(?:un)?restrict .*$/gm, '');

/** Waits until another session of the database waits for a lock, and says which it is. */
async function waiting(driver: Driver): Promise<number> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const [row] = await driver.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (row !== undefined) return row.pid;
    await delay(25);
  }
  throw new Error('nobody waits');
}

describe('a registry that is being migrated', () => {
  test.each([
    ['upgrade', (driver: Driver) => upgradeView(driver, 'api.order_doc')],
    ['drop', (driver: Driver) => dropView(driver, 'api.customer_page')],
  ])('is what it was when %s is killed, or fails', async (_, command) => {
    await withFormer(async (driver, open, url) => {
      const before = contents(url);
      const [holder, killed] = [await open(), await open()];
      await holder.execute(
        'BEGIN; LOCK TABLE crm.customer IN ROW EXCLUSIVE MODE; LOCK TABLE api.customer_page IN ACCESS SHARE MODE',
      );
      const end = command(killed).catch((error: unknown) => error);
      const pid = await waiting(driver);
      await driver.query('SELECT pg_terminate_backend($1)', [pid]);
      expect(await end).toMatchObject({ code: 'CONNECTION_LOST' });
      await holder.execute('ROLLBACK');
      expect(contents(url)).toBe(before);

      const failing = await open();
      await failing.execute(`SET lock_timeout = '100ms'`);
      await holder.execute(
        'BEGIN; LOCK TABLE crm.customer IN ROW EXCLUSIVE MODE; LOCK TABLE api.customer_page IN ACCESS SHARE MODE',
      );
      await expect(command(failing)).rejects.toMatchObject({ sqlState: '55P03' });
      await holder.execute('ROLLBACK');
      expect(contents(url)).toBe(before);
      await expectMaintained(driver, '0.2.0');
      await command(driver);
      expect(await layoutOf(driver)).toBe('layout 3');
      await expectMaintained(driver, '0.2.0');
    });
  });

  test('is migrated once by several at once', () =>
    withFormer(async (driver, open) => {
      const others = await Promise.all([open(), open(), open()]);
      const all = await Promise.all([
        upgradeViews(driver),
        ...others.slice(1).map((other) => upgradeViews(other)),
        upgradeView(others[0] as Driver, 'shop.stock_doc'),
      ]);
      const outcomes = all.flat();
      expect(outcomes.flatMap((outcome) => ('error' in outcome ? [outcome.error] : []))).toEqual([]);
      const done = outcomes.flatMap((outcome) =>
        'action' in outcome && outcome.action === 'upgraded' ? [outcome.view.name] : [],
      );
      expect(done).toHaveLength(9);
      expect(new Set(done).size).toBe(9);
      expect(await layoutOf(driver)).toBe('layout 3');
      await expectMaintained(driver, '0.2.0');
    }));

  test('is read meanwhile', () =>
    withFormer(async (driver, open) => {
      const [holder, upgrading, reading] = [await open(), await open(), await open()];
      await holder.execute('BEGIN; LOCK TABLE crm.customer IN ROW EXCLUSIVE MODE');
      const upgrade = upgradeView(upgrading, 'api.order_doc');
      await waiting(driver);
      const status = viewStatus(reading);
      await delay(200);
      await holder.execute('COMMIT');
      expect(await upgrade).toMatchObject({ action: 'upgraded' });
      expect((await status).every(({ problems }) => problems.every(({ severity }) => severity === 'warning'))).toBe(
        true,
      );
      await expectExact(driver, 'after all');
    }));
});

test('Ctrl-C leaves the views that are upgraded, and the one under way as it was', () =>
  withFormer(async (driver, open, url) => {
    const holder = await open();
    await holder.execute('BEGIN; LOCK TABLE shop.account IN ROW EXCLUSIVE MODE');
    const child = start(['upgrade'], url);
    const end = finished(child);
    await waiting(driver);
    child.kill('SIGINT');
    const { status, stdout, stderr } = await end;
    expect(status).toBe(130);
    expect(stdout.split('\n').filter((line) => line.includes('upgraded from 0.2.0'))).toHaveLength(5);
    expect(stderr).toContain('interrupted: the views that had been upgraded are, the others were not changed\n');
    await holder.execute('ROLLBACK');
    const versions = (await viewStatus(driver)).map(({ version }) => version);
    expect(versions.filter((version) => version === present)).toHaveLength(5);
    await expectMaintained(driver, '0.2.0');
  }));

describe('writers', () => {
  test('that have begun end first, and those that begin go on with what is new', () =>
    withFormer(async (driver, open) => {
      const [early, late, upgrading] = [await open(), await open(), await open()];
      await early.execute(`BEGIN; UPDATE shop.line SET qty = qty + 1 WHERE order_id < 5`);
      const upgrade = upgradeView(upgrading, 'api.order_doc');
      await waiting(driver);
      const writing = late.execute(`UPDATE crm.customer SET name = name || '?'`);
      await early.execute(
        `INSERT INTO shop.line VALUES (1, 9999, 'sku 1', 3); DELETE FROM shop.line WHERE order_id = 7; COMMIT`,
      );
      expect(await upgrade).toMatchObject({ action: 'upgraded', version: present });
      await writing;
      await expectMaintained(driver, '0.2.0');
    }));

  test('lose nothing while all views are upgraded under them', () =>
    withFormer(async (driver, open) => {
      await upgradeUnderWriters(driver, open);
      await expectMaintained(driver, '0.2.0');
    }));
});
