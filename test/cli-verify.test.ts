import { beforeEach, describe, expect, test, vi } from 'vitest';
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
});
