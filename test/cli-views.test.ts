import { stripVTControlCharacters } from 'node:util';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { formatPlan } from '../src/plan/explain.js';
import { runInProcess } from './cli-output.js';
import { orderPlan, orderSamples } from './explain-plans.js';
import { driver, fakeLibrary, maintenance } from './fake-library.js';

vi.mock('../src/index.js', async (original) => ({
  ...(await original<object>()),
  ...(await import('./fake-library.js')).fakeLibrary,
}));

beforeEach(() => {
  vi.clearAllMocks();
});

describe('drop, list, status', () => {
  test('drop says what it dropped', async () => {
    expect(await runInProcess(['drop', 'x'])).toEqual({ status: 0, stdout: 'dropped x\n', stderr: '' });
    const locking = { lockTimeout: 500, lockRetries: 20, onProgress: expect.any(Function) };
    expect(fakeLibrary.dropView).toHaveBeenCalledWith(driver, 'x', locking);
    await runInProcess(['drop', 'x', '--lock-timeout', '9', '--lock-retries', '0']);
    const said = expect.objectContaining({ lockTimeout: 9, lockRetries: 0 });
    expect(fakeLibrary.dropView).toHaveBeenLastCalledWith(driver, 'x', said);
  });

  test('list prints a table', async () => {
    expect((await runInProcess(['list'])).stdout).toBe(
      ['view            documents  reads', 'shop.order_doc      2,500  shop.line, shop.orders', ''].join('\n'),
    );
  });

  test('detach and attach say what has become of the view', async () => {
    const locking = { lockTimeout: 500, lockRetries: 20, onProgress: expect.any(Function) };
    expect((await runInProcess(['detach', 'order_doc'])).stdout).toBe(
      'shop.order_doc is detached: its documents stay as they are until jsonb-ivm attach\n',
    );
    expect(fakeLibrary.detachView).toHaveBeenCalledWith(driver, 'order_doc', locking);
    expect((await runInProcess(['attach', 'order_doc', '--max-rate', '9'])).stdout).toBe(
      'shop.order_doc is maintained again, with 2,500 documents\n',
    );
    expect(fakeLibrary.attachView).toHaveBeenCalledWith(driver, 'order_doc', { ...locking, maxRate: 9 });
    expect((await runInProcess(['attach', 'order_doc', '--json'])).stdout).toContain('"documents": 2500');
  });

  test('list has a column for views whose documents are not all there, or not maintained', async () => {
    const [view] = (await fakeLibrary.listViews()) as [object];
    const filling = { documents: 500, total: 2500, position: '(500)', started: '2026-11-22T11:00:00Z' };
    fakeLibrary.listViews.mockResolvedValueOnce([
      view,
      { ...view, detached: '2026-11-22T11:00:00Z' },
      { ...view, filling },
      { ...view, filling: { ...filling, total: 0, replacing: true } },
    ]);
    const lines = (await runInProcess(['list'])).stdout.split('\n');
    expect(lines.map((line) => line.split(/ {2,}/).at(-1)).slice(0, -1)).toEqual([
      'state',
      'shop.line, shop.orders',
      'detached',
      'filling 20 %',
      'replacing',
    ]);
  });

  test('doctor and status tell of a view that is detached, and how far one is that is being filled', async () => {
    const [view] = (await fakeLibrary.viewStatus()) as [object];
    const filling = { documents: 500, total: 2500, position: '(500)', started: '2026-11-22T11:00:00Z' };
    const report = (await fakeLibrary.examine()) as object;
    fakeLibrary.examine.mockResolvedValueOnce({
      ...report,
      views: [
        { ...view, filling },
        { ...view, filling: { ...filling, replacing: true } },
      ],
    });
    const doctor = (await runInProcess(['doctor'])).stdout;
    expect(doctor).toContain('2,500 documents (being filled, 500 of about 2,500), no problems\n');
    expect(doctor).toContain('2,500 documents (500 of about 2,500 replaced), no problems\n');
    fakeLibrary.viewStatus.mockResolvedValueOnce([{ ...view, detached: '2026-11-22T11:00:00Z' }]);
    expect((await runInProcess(['status'])).stdout).toContain('\n  detached   since 2026-11-22T11:00:00Z\n');
  });

  test('status tells what came of comparing documents, and of a comparison that has not ended', async () => {
    const [summary] = (await fakeLibrary.viewStatus()) as [{ hash: string }];
    const view = { ...summary, updatedAt: '2026-11-22T03:00:00Z' };
    const last = { began: '2026-11-22T03:00:00.000Z', documents: 2500, differing: 50, byChance: 3, repaired: 50 };
    const going = { began: '2026-11-23T03:00:00.000Z', checked: 1200, differing: 1, position: ['1200', 'e\u001bu'] };
    fakeLibrary.viewStatus.mockResolvedValueOnce([
      { ...view, verified: { ...last, hash: view.hash } },
      { ...view, verified: { ...last, byChance: 0, repaired: 0, hash: 'other' }, verifying: going },
    ]);
    const lines = (await runInProcess(['status'])).stdout.split('\n').filter((line) => line.startsWith('  verif'));
    expect(lines).toEqual([
      '  verified   2026-11-22T03:00:00Z: 2,500 documents, 50 differences, repaired, 3 by chance alone',
      '  verified   2026-11-22T03:00:00Z, before it was made anew: 2,500 documents, 50 differences',
      '  verifying  1,200 documents compared, up to the key 1200, e\\u001bu, 1 difference, since 2026-11-23T03:00:00Z; unless it is under way, verify --resume goes on',
    ]);
  });

  test('status prints a paragraph for each view, with its problems', async () => {
    const problem = { code: 'INDEX_MISSING', severity: 'warning', message: 'no index', hint: 'CREATE INDEX' };
    const [view] = await fakeLibrary.viewStatus();
    fakeLibrary.viewStatus.mockResolvedValueOnce([view as object, { ...view, problems: [problem] }]);
    const { stdout } = await runInProcess(['status', 'shop.order_doc']);
    expect(fakeLibrary.viewStatus).toHaveBeenLastCalledWith(driver, 'shop.order_doc');
    const paragraph = [
      'shop.order_doc',
      '  documents  2,500 documents, 4.1 MB',
      '  verified   never',
      '  reads      shop.line, shop.orders',
      '  costs      1,300 calls, 2.5 s, since 2026-11-22T11:00:00Z',
      '  created    2026-11-22 10:00:00+00, last replaced 2026-11-22 11:00:00+00',
      '  compiled   by jsonb-ivm 0.3.0, hash c0ffeec0ffee',
    ];
    const problems = ['  warning: no index [INDEX_MISSING]', '  hint: CREATE INDEX'];
    expect(stdout.split('\n')).toEqual([...paragraph, '  problems   none', '', ...paragraph, ...problems, '']);
  });

  test.each(['list', 'status', 'verify'])(
    '%s without views leaves standard output empty, or an empty array',
    async (verb) => {
      fakeLibrary.listViews.mockResolvedValueOnce([]).mockResolvedValueOnce([]);
      fakeLibrary.viewStatus.mockResolvedValueOnce([]).mockResolvedValueOnce([]);
      const plain = await runInProcess([verb]);
      expect([plain.status, plain.stdout]).toEqual([0, '']);
      expect(plain.stderr).toMatch(/^there are no document views/);
      expect((await runInProcess([verb, '--json'])).stdout).toBe('[]\n');
      fakeLibrary.listViews.mockReset();
      fakeLibrary.viewStatus.mockReset();
    },
  );
});

describe('explain', () => {
  test.each(['text', 'json', 'mermaid'] as const)('prints the plan of a view as %s', async (format) => {
    const { status, stdout } = await runInProcess(['explain', 'order_doc', '--format', format]);
    expect([status, stdout]).toEqual([0, `${formatPlan(orderPlan, format)}\n`]);
    expect(fakeLibrary.explainView).toHaveBeenCalledWith(driver, 'order_doc');
  });

  test('explains a text that is no view yet, even one that create would refuse without --allow-full', async () => {
    const { stdout } = await runInProcess(['explain', '--file', '-'], { stdin: 'SELECT 4' });
    expect(stdout).toBe(`${formatPlan(orderPlan, 'text')}\n`);
    const view = { name: 'document', text: 'SELECT 4', file: '<stdin>' };
    expect(fakeLibrary.compileView).toHaveBeenCalledWith(driver, view, { allowFull: true, jsonb: false });
  });

  test('makes headings bold and missing indexes yellow on a terminal', async () => {
    const { stdout } = await runInProcess(['explain', 'order_doc'], { terminal: true });
    expect(stdout).toContain('\u001b[1mstock.product\u001b[22m\n');
    expect(stdout).toContain('\u001b[33mMISSING INDEX\u001b[39m: CREATE INDEX');
    expect(stripVTControlCharacters(stdout)).toBe(`${formatPlan(orderPlan, 'text')}\n`);
  });

  test('adds the statements of each table and event', async () => {
    const { stdout } = await runInProcess(['explain', 'order_doc', '--statements']);
    const lines = [
      'stock.product, update of one row',
      'CREATE FUNCTION f()\nAS 1',
      '',
      'line, delete',
      'CREATE FUNCTION g()\nAS \\u001b[31m2',
    ];
    expect(stdout).toBe(`${formatPlan(orderPlan, 'text')}\n\n${lines.join('\n')}\n`);
    expect(fakeLibrary.readStatements).toHaveBeenCalledWith(driver, 'order_doc');
    const options = ['--statements', '--format', 'json'];
    const json = await runInProcess(['explain', '--file', '-', ...options], { stdin: 'SELECT 4' });
    expect(JSON.parse(json.stdout)).toEqual({ ...orderPlan, statements: maintenance });
  });

  test('adds what sample changes took, as a table', async () => {
    const { status, stdout } = await runInProcess(['explain', 'order_doc', '--analyze']);
    expect([status, stdout.startsWith(`${formatPlan(orderPlan, 'text')}\n\n`)]).toEqual([0, true]);
    expect(stdout.slice(formatPlan(orderPlan, 'text').length + 2)).toMatchInlineSnapshot(`
      "One row changed and rolled back, in milliseconds
                           without view  with view  maintenance  documents
      line
        insert                     0.50      12.50        12.00  1,200 updated, 1 deleted
          of a row that was deleted just before
          line_order_id_fkey 0.25, insert on line 12.00
      stock.product
        update of "Title"          0.25       1.25         1.00  none
        delete                        -          -            -  -
          a trigger says \\u001b[31mno
      "
    `);
    expect(fakeLibrary.analyzeView).toHaveBeenCalledWith(driver, 'order_doc');
  });

  test('adds the samples to the plan as JSON', async () => {
    const { stdout } = await runInProcess(['explain', 'order_doc', '--analyze', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({ ...orderPlan, analysis: orderSamples });
  });
});
