import { beforeEach, describe, expect, test, vi } from 'vitest';
import { moment } from '../src/cli/numbers.js';
import { runInProcess } from './cli-output.js';
import { driver, fakeLibrary } from './fake-library.js';

vi.mock('../src/index.js', async (original) => ({
  ...(await original<object>()),
  ...(await import('./fake-library.js')).fakeLibrary,
}));

beforeEach(() => {
  vi.clearAllMocks();
});

const drift = {
  view: { schema: 'shop', name: 'order_doc' },
  documents: 2500,
  checked: 1000,
  differing: 5,
  byChance: 0,
  differences: [
    {
      key: { id: 17, region: 'e\u001bu' },
      kind: 'different',
      paths: [
        { path: 'doc.customer.name', stored: '"Ann"', expected: '"Anna"' },
        { path: 'doc.lines[2]', stored: '{"qty": 1}', expected: null },
        { path: 'doc.total', stored: null, expected: '1.10' },
        { path: 'doc.note', stored: `"${'x'.repeat(300)}"`, expected: '"\u009b  y"' },
      ],
    },
    { key: { id: 18 }, kind: 'missing', paths: [] },
    { key: { id: 19 }, kind: 'extra', paths: [] },
  ],
};

describe('verify', () => {
  test('says in one line that all is well', async () => {
    expect(await runInProcess(['verify', 'order_doc'])).toEqual({
      status: 0,
      stdout: 'shop.order_doc: 2,500 documents compared, 0 differences\n',
      stderr: '',
    });
    expect(fakeLibrary.verifyView).toHaveBeenCalledWith(driver, 'order_doc', { onProgress: expect.any(Function) });
  });

  test('exits 3 on drift and shows which documents differ, and where', async () => {
    fakeLibrary.verifyView.mockResolvedValueOnce(drift);
    const { status, stdout, stderr } = await runInProcess(['verify', 'order_doc', '--sample', '1000']);
    expect([status, stderr]).toEqual([3, '']);
    expect(fakeLibrary.verifyView).toHaveBeenCalledWith(driver, 'order_doc', {
      onProgress: expect.any(Function),
      sample: 1000,
    });
    expect(stdout).toBe(
      `shop.order_doc: 1,000 of 2,500 documents compared, 5 differences
  id 17, region "e\\u001bu" differs
    doc.customer.name: stored "Ann", expected "Anna"
    doc.lines[2]: stored {"qty": 1}, nothing is expected
    doc.total: nothing is stored, expected 1.10
    doc.note: stored "${'x'.repeat(198)}…, expected "\\u009b  y"
  id 18 is missing: the query returns it, no document is stored
  id 19 is extra: a document is stored, the query does not return it
  … and 2 documents more
`,
    );
  });

  test('exits 0 where documents differ by chance alone, and says so', async () => {
    const path = { path: 'doc.lines[0]', stored: '2', expected: '1' };
    fakeLibrary.verifyView.mockResolvedValueOnce({
      ...drift,
      differing: 0,
      byChance: 2,
      differences: [{ key: { id: 17 }, kind: 'chance', paths: [path] }],
    });
    expect(await runInProcess(['verify', 'order_doc'])).toEqual({
      status: 0,
      stdout: `shop.order_doc: 1,000 of 2,500 documents compared, 0 differences, 2 by chance alone
  id 17 differs only in what the query leaves to chance
    doc.lines[0]: stored 2, expected 1
  … and 1 document more
`,
      stderr: '',
    });
    fakeLibrary.verifyView.mockResolvedValueOnce({
      ...drift,
      differing: 1,
      byChance: 1,
      differences: [
        { key: { id: 17 }, kind: 'different', undecided: true, paths: [path] },
        { key: { id: 18 }, kind: 'chance', paths: [] },
      ],
    });
    const { status, stdout } = await runInProcess(['verify', 'order_doc']);
    expect(status).toBe(3);
    expect(stdout).toContain('compared, 1 difference, 1 by chance alone\n  id 17 differs, perhaps by chance\n');
  });

  test('compares every view when none is named; one that drifted is enough for 3', async () => {
    const quoted = [
      { schema: 'shop', name: 'order_doc' },
      { schema: 'a"b', name: 'c.d' },
    ];
    fakeLibrary.listViews.mockResolvedValueOnce(quoted);
    fakeLibrary.verifyView.mockResolvedValueOnce(drift);
    const { status, stdout } = await runInProcess(['verify', '--json']);
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toEqual([drift, await fakeLibrary.verifyView()]);
    const names = fakeLibrary.verifyView.mock.calls.map((call: unknown[]) => call[1]).filter(Boolean);
    expect(names).toEqual(['"shop"."order_doc"', '"a""b"."c.d"']);
  });

  const verified = {
    began: '2026-11-29T03:00:00.000Z',
    ended: '2026-11-29T03:20:00.000Z',
    documents: 2500,
    differing: 2,
    byChance: 0,
    repaired: 2,
    hash: 'c0ffee',
    version: '0.3.0',
  };

  test('leaves out views that were compared late enough, as they are, without a difference that stayed', async () => {
    const of = (name: string, hash: string, found: object) => ({
      ...{ schema: 'shop', name, documents: 10, hash: 'c0ffee', updatedAt: '2026-11-28T12:00:00Z' },
      verified: { ...verified, hash, ...found },
    });
    const views = [
      of('same', 'c0ffee', {}),
      of('other', 'bad', {}),
      of('wrong', 'c0ffee', { repaired: 1 }),
      of('early', 'c0ffee', { began: '2026-11-28T23:59:59.999Z' }),
      { ...of('attached', 'c0ffee', {}), updatedAt: '2026-11-29T03:00:01Z' },
      { schema: 'shop', name: 'never', documents: 10, hash: 'c0ffee' },
    ];
    fakeLibrary.listViews.mockResolvedValueOnce(views);
    const { status, stdout } = await runInProcess(['verify', '--since', '2026-11-29']);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe('shop.same: left out, compared 2026-11-29T03:00:00Z with no difference left');
    const asked = fakeLibrary.verifyView.mock.calls.map((call: unknown[]) => call[1]);
    expect(asked).toEqual([
      '"shop"."other"',
      '"shop"."wrong"',
      '"shop"."early"',
      '"shop"."attached"',
      '"shop"."never"',
    ]);
    fakeLibrary.viewStatus.mockResolvedValueOnce([views[0] as object]);
    const json = await runInProcess(['verify', 'shop.same', '--since', '2026-11-29T00:00Z', '--json']);
    expect(JSON.parse(json.stdout)).toEqual([{ view: { schema: 'shop', name: 'same' }, verified: { ...verified } }]);
  });

  test('repairs, goes on and keeps to a rate where it is asked to', async () => {
    fakeLibrary.verifyView.mockResolvedValueOnce({ ...drift, repaired: 5 });
    const options = ['--repair', '--resume', '--rate', '500', '--limit', '3'];
    const { status, stdout } = await runInProcess(['verify', 'order_doc', ...options]);
    expect(status).toBe(3);
    expect(stdout).toContain('1,000 of 2,500 documents compared, 5 differences, repaired\n  id 17');
    expect(fakeLibrary.verifyView.mock.calls[0]).toMatchObject([
      driver,
      'order_doc',
      { repair: true, resume: true, maxRate: 500, limit: 3 },
    ]);
  });
});

describe('repair', () => {
  test('tells what was wrong, and that it no longer is', async () => {
    fakeLibrary.repairView.mockResolvedValueOnce({ ...drift, repaired: 5 });
    const { status, stdout } = await runInProcess(['repair', 'order_doc', '--key', '17', '{"id": 18, "region": "eu"}']);
    expect(status).toBe(0);
    expect(stdout).toContain('5 differences, repaired\n  id 17, region "e\\u001bu" differs\n    doc.customer.name');
    expect(fakeLibrary.repairView.mock.calls[0]).toMatchObject([
      driver,
      'order_doc',
      { keys: ['17', { id: 18, region: 'eu' }] },
    ]);
  });

  test('exits 1 where documents still differ, and prints all of what was wrong as JSON', async () => {
    fakeLibrary.repairView.mockResolvedValue({ ...drift, repaired: 4 });
    expect(await runInProcess(['repair', 'order_doc'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('5 differences, 4 repaired, 1 still different\n'),
    });
    const { status, stdout } = await runInProcess(['repair', 'order_doc', '--json']);
    expect([status, JSON.parse(stdout)]).toEqual([1, { ...drift, repaired: 4 }]);
    expect(fakeLibrary.repairView.mock.calls[1]).toMatchObject([
      driver,
      'order_doc',
      { limit: Number.MAX_SAFE_INTEGER },
    ]);
  });
});

describe('a moment', () => {
  test('is a date, or so long ago', () => {
    const now = Date.parse('2026-11-30T12:00:00Z');
    const iso = (text: string): string => moment(text, now).toISOString();
    expect(iso('2026-11-30')).toBe('2026-11-30T00:00:00.000Z');
    expect(iso('2026-11-30T03:00+02:00')).toBe('2026-11-30T01:00:00.000Z');
    expect(['90s', '90m', '24h', '7d'].map(iso)).toEqual([
      '2026-11-30T11:58:30.000Z',
      '2026-11-30T10:30:00.000Z',
      '2026-11-29T12:00:00.000Z',
      '2026-11-23T12:00:00.000Z',
    ]);
    for (const text of ['', '7', 'd', '1w', '11/30/2026', '2026-02-31T99:00'])
      expect(() => moment(text)).toThrow('date');
  });
});
