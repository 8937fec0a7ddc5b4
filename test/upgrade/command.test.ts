import { describe, expect, test } from 'vitest';
import { createView, type Driver, version as present, viewHistory } from '../../src/index.js';
import { type Finished, runInProcess } from '../cli-output.js';
import { dump } from '../servers/client-programs.js';
import { withServer } from '../servers/databases.js';
import { expectExact, expectMaintained, layoutOf, readDump, restoreDump, viewNames } from './releases.js';

type Run = (...words: string[]) => Promise<Finished>;

/** A database of 0.2.0, and the command line there. */
const withFormer = (body: (driver: Driver, run: Run, url: string) => Promise<void>): Promise<void> =>
  withServer('15', async (driver, url) => {
    await restoreDump(driver, readDump('0.2.0', 'portable'));
    await body(driver, (...words) => runInProcess(words, { env: { DATABASE_URL: url } }), url);
  });

/** Everything in a database; each dump is made under a key of its own. */
const contents = (url: string): string => dump(url).replaceAll(/^\\(?:un)?restrict .*$/gm, '');

/** Names as SQL writes them, in the order in which views are upgraded. */
const order = [
  '"Odd Names"."It\'s ""the"" view"',
  'api.order_doc',
  'api.customer_page',
  'api.customer_total',
  'api.open_order',
  'shop.account_doc',
  'shop.placed_doc',
  'shop.reading_doc',
  'shop.stock_doc',
];

describe('commands on a database of 0.2.0', () => {
  test('that only look leave every byte as it is', () =>
    withFormer(async (driver, run, url) => {
      const before = contents(url);
      for (const words of [['list'], ['status'], ['verify'], ['doctor']]) {
        expect(await run(...words), words[0]).toMatchObject({ status: 0 });
        const { status, stdout } = await run(...words, '--json');
        expect([status, typeof JSON.parse(stdout)]).toEqual([0, 'object']);
      }
      for (const view of await viewNames(driver)) {
        for (const words of [
          ['explain', view, '--statements'],
          ['explain', view, '--format', 'json'],
          ['status', view],
        ])
          expect(await run(...words), words.join(' ')).toMatchObject({ status: 0 });
      }
      expect((await run('explain', 'api.order_doc', '--analyze')).status).toBe(0);
      expect(contents(url)).toBe(before);
    }));

  test('say which version made a view, and what brings it up to date', () =>
    withFormer(async (_, run) => {
      const { stdout } = await run('status', 'api.order_doc');
      expect(stdout).toContain('compiled   by jsonb-ivm 0.2.0');
      expect(stdout).toContain('hint: run jsonb-ivm upgrade api.order_doc');
      expect(JSON.parse((await run('status', 'api.order_doc', '--json')).stdout)).toMatchObject([{ version: '0.2.0' }]);
      const explained = await run('explain', 'api.order_doc');
      expect(explained.stdout).toMatch(/^api\.order_doc: one document per row of shop\.orders\n/);
      expect(explained.stderr).toBe(
        `warning: jsonb-ivm 0.2.0 made "api"."order_doc"; this is how ${present} would have it maintained [VIEW_VERSION]\n` +
          'hint: run jsonb-ivm upgrade api.order_doc to have it so\n',
      );
    }));

  test('upgrade one view, and the registry with it', () =>
    withFormer(async (driver, run) => {
      expect(await run('upgrade', 'api.customer_page')).toMatchObject({
        status: 0,
        stdout: `api.customer_page: upgraded from 0.2.0 to ${present}, 12 documents\n`,
      });
      expect(await layoutOf(driver)).toBe('layout 3');
      expect(await run('upgrade', 'api.customer_page')).toEqual({
        status: 0,
        stdout: `api.customer_page: made by jsonb-ivm ${present}, nothing to do\n`,
        stderr: '',
      });
      expect((await run('status', 'api.customer_page')).stdout).toContain(`compiled   by jsonb-ivm ${present}`);
      expect((await run('status', 'api.order_doc')).stdout).toContain('compiled   by jsonb-ivm 0.2.0');
      expect((await run('explain', 'api.customer_page')).stderr).toBe('');
      const history = async (name: string) =>
        (await viewHistory(driver, name)).map(({ number, action, version }) => [number, action, version]);
      expect(await history('api.order_doc')).toEqual([[1, 'created', '0.2.0']]);
      expect(await history('api.customer_page')).toEqual([
        [1, 'created', '0.2.0'],
        [2, 'upgraded', present],
      ]);
      await expectMaintained(driver, '0.2.0');
    }));

  test('upgrade all, those that others read before those', () =>
    withFormer(async (driver, run) => {
      const { status, stdout } = await run('upgrade', '--json');
      expect(status).toBe(0);
      const outcomes: { view: { schema: string; name: string } }[] = JSON.parse(stdout);
      expect(outcomes[1]).toEqual({
        view: { schema: 'api', name: 'order_doc' },
        action: 'upgraded',
        from: '0.2.0',
        version: present,
        documents: 24,
        warnings: [],
      });
      const places = outcomes.map(({ view }) => view.name);
      expect(places).toEqual(
        order.map((name) =>
          name
            .replace(/^.*?\."?/, '')
            .replace(/"$/, '')
            .replaceAll('""', '"'),
        ),
      );
      expect((await run('upgrade')).stdout.split('\n')[0]).toBe(
        `"Odd Names"."It's ""the"" view": made by jsonb-ivm ${present}, nothing to do`,
      );
      await expectMaintained(driver, '0.2.0');
    }));

  test('go on past a view that cannot be upgraded, which stays as it was', () =>
    withFormer(async (driver, run) => {
      await driver.execute('ALTER TABLE shop.account RENAME owner TO holder');
      const { status, stdout, stderr } = await run('upgrade');
      expect(status).toBe(1);
      expect(stdout.split('\n').filter((line) => line.includes('upgraded from'))).toHaveLength(order.length - 1);
      expect(stderr).toContain('shop.account_doc: not upgraded\n  "shop"."account_doc":2:42: error: ');
      expect(stderr).toContain('column a.owner does not exist [VIEW_INVALID]');
      const again = await run('upgrade', '--json');
      expect(again.status).toBe(1);
      const outcomes: { view: { name: string }; error?: { code: string }; action?: string }[] = JSON.parse(
        again.stdout,
      );
      for (const { view, error, action } of outcomes)
        expect(error?.code ?? action).toBe(view.name === 'account_doc' ? 'VIEW_INVALID' : 'unchanged');
      const one = await run('upgrade', 'shop.account_doc', '--json');
      expect([one.status, JSON.parse(one.stdout).error.code]).toEqual([1, 'VIEW_INVALID']);
      await driver.execute('ALTER TABLE shop.account RENAME holder TO owner');
      await expectMaintained(driver, '0.2.0');
      expect(await run('upgrade')).toMatchObject({ status: 0 });
      await expectMaintained(driver, '0.2.0');
    }));

  test('leave alone what a newer version made', () =>
    withFormer(async (driver, run) => {
      await driver.execute(`UPDATE jsonb_ivm.view SET version = '9.10.0' WHERE view_name = 'stock_doc'`);
      expect((await run('upgrade', 'shop.stock_doc')).stdout).toBe(
        'shop.stock_doc: made by jsonb-ivm 9.10.0, nothing to do\n',
      );
    }));

  test('find nothing to upgrade where nothing is', () =>
    withServer('15', async (driver, url) => {
      const nothing = { status: 0, stdout: '', stderr: 'there are no document views to upgrade\n' };
      const run = (...words: string[]) => runInProcess(words, { env: { DATABASE_URL: url } });
      expect(await run('upgrade')).toEqual(nothing);
      expect(JSON.parse((await run('upgrade', '--json')).stdout)).toEqual([]);
      expect((await run('upgrade', 'nothing')).stderr).toContain('[VIEW_UNKNOWN]');
      await driver.execute('CREATE TABLE item (id int PRIMARY KEY)');
      await createView(driver, { name: 'item_doc', text: 'SELECT id, to_jsonb(i) AS doc FROM item i' });
      expect((await run('upgrade')).stdout).toBe(`public.item_doc: made by jsonb-ivm ${present}, nothing to do\n`);
    }));

  test('migrate the registry with the first one that writes', async () => {
    const text = 'SELECT id, to_jsonb(p) AS doc FROM crm.phone p';
    for (const words of [
      ['create', 'api.phone_doc'],
      ['create', 'api.order_doc', '--replace'],
      ['drop', 'api.customer_page'],
    ]) {
      await withFormer(async (driver, _, url) => {
        const stdin = words[1] === 'api.phone_doc' ? text : '';
        expect(await runInProcess(words, { env: { DATABASE_URL: url }, stdin })).toMatchObject({ status: 0 });
        expect(await layoutOf(driver)).toBe('layout 3');
        await expectExact(driver, `after ${words.join(' ')}`);
      });
    }
  });
});
