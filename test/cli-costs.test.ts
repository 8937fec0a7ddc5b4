import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { definitions } from '../src/cli/metrics/definitions.js';
import { expose } from '../src/cli/metrics/exposition.js';
import type { Reading } from '../src/cli/metrics/samples.js';
import { topLines } from '../src/cli/top/lines.js';
import { rankedEvents } from '../src/cli/top/rates.js';
import type { Costs } from '../src/index.js';
import { runInProcess } from './cli-output.js';
import { driver, fakeLibrary, reading as fakeReading } from './fake-library.js';

vi.mock('../src/index.js', async (original) => ({
  ...(await original<object>()),
  ...(await import('./fake-library.js')).fakeLibrary,
}));

beforeEach(() => {
  vi.clearAllMocks();
});

const costs = fakeReading as unknown as Costs;

/** The same two seconds later, after ten statements more on `line` and a document more. */
const later: Costs = {
  ...costs,
  at: '2026-11-22T12:00:02.250Z',
  views: costs.views.map((view) => ({
    ...view,
    events: view.events.map((event) =>
      event.event === 'insert' ? { ...event, statements: { calls: 110, ms: 300, ownMs: 1 } } : event,
    ),
    documents: view.documents && { ...view.documents, inserted: view.documents.inserted + 1 },
  })),
};

describe('top', () => {
  test('prints a reading once where there is no terminal', async () => {
    const { status, stdout, stderr } = await runInProcess(['top', 'order_doc']);
    expect([status, stderr]).toEqual([0, '']);
    expect(fakeLibrary.readCosts).toHaveBeenCalledWith(driver, 'order_doc');
    expect(stdout.split('\n')).toEqual(
      [
        'shop  2026-11-22T12:00:00Z  sorted by time  1 waiting',
        '',
        'view            documents    size  written  written/s  HOT  dead   time  counted since',
        'shop.order_doc      2,500  4.1 MB    3,900             75%    40  2.5 s  2026-11-22T11:00:00Z',
        '',
        'view            table            event   answered   calls  calls/s    time      mean  busy  by',
        'shop.order_doc  shop.line        update  statement    200            2.0 s     10 ms        adjust-aggregate, recompute-values',
        'shop.order_doc  stock."Product"  insert  statement    100           260 ms   2.60 ms        recompute-document',
        'shop.order_doc  shop.line        update  one row    1,000           200 ms   0.20 ms        adjust-aggregate, recompute-values',
        '',
        'view            step               of                    calls    time     mean',
        'shop.order_doc  compute-values     doc.lines, doc.total    200   1.5 s  7.50 ms',
        'shop.order_doc  compute-documents                          100  250 ms  2.50 ms',
        '',
        'waiting  for  since  lock      view            statement',
        '     71   70  1.5 s  document  shop.order_doc  UPDATE line SET qty = \\u001b1',
        '',
      ].map((line) => expect.stringMatching(pattern(line))),
    );
  });

  /** Columns are as wide as what is in them: how wide is said by other tests. */
  const pattern = (line: string): RegExp =>
    new RegExp(`^${line.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/ +/g, ' +')}$`);

  test('shows what has happened since the reading before', () => {
    const lines = topLines(later, costs, 'busy').map((line) => line.text);
    expect(lines.find((line) => line.includes('"Product"'))).toMatch(/ 110 +5\.0 +300 ms +2\.73 ms +2\.0% /);
    expect(lines.find((line) => line.includes('4.1 MB'))).toMatch(/ 3,901 +0\.5 +75% /);
  });

  test('shows nothing recent where counts have been reset', () => {
    const lines = topLines(costs, { ...later, at: '2026-11-22T11:59:58.250Z' }, 'calls').map((line) => line.text);
    expect(lines.find((line) => line.includes('"Product"'))).toMatch(/ 100 +0\.0 +260 ms +2\.60 ms +0\.0% /);
  });

  test.each([
    ['time', ['line statement', 'Product statement', 'line one row']],
    ['mean', ['line statement', 'Product statement', 'line one row']],
    ['calls', ['Product statement', 'line one row', 'line statement']],
    ['busy', ['Product statement', 'line statement', 'line one row']],
  ] as const)('sorts by %s, and what nothing has happened to last', (order, wanted) => {
    const rows = rankedEvents({ costs: later, before: costs }, order);
    expect(rows.map(({ table, answered }) => `${table.replaceAll(/.*\.|"/g, '')} ${answered}`)).toEqual(wanted);
  });

  test('sorts by documents written, whichever view that was', () => {
    const [view] = later.views;
    const idle = { ...view, view: { schema: 'shop', name: 'idle_doc' } } as Costs['views'][number];
    const both = { ...later, views: [idle, ...later.views] };
    const before = { ...costs, views: [idle, ...costs.views] };
    const names = rankedEvents({ costs: both, before }, 'documents').map((row) => row.view.view.name);
    expect(names).toEqual([...Array(3).fill('order_doc'), ...Array(3).fill('idle_doc')]);
  });

  test('says how calls are counted where they are not', () => {
    const [, hint] = topLines({ ...costs, counting: 'none', database: 'My shop' }, undefined, 'time');
    expect(hint?.text).toContain(`run ALTER DATABASE "My shop" SET track_functions = 'pl'`);
  });

  test('prints JSON, and nothing of views where there are none', async () => {
    expect(JSON.parse((await runInProcess(['top', '--json'])).stdout)).toEqual(fakeReading);
    fakeLibrary.readCosts.mockResolvedValueOnce({ ...fakeReading, views: [] });
    const { stdout, stderr } = await runInProcess(['top']);
    expect([stdout, stderr]).toEqual(['', expect.stringContaining('there are no document views')]);
  });

  test('refuses an order and an interval that are none', async () => {
    for (const words of [
      ['--sort', 'name'],
      ['--every', '0'],
      ['--every', 'x'],
    ])
      expect((await runInProcess(['top', ...words])).status).toBe(2);
  });

  test('takes a screen on a terminal, sorts by the keys, and gives the screen back', async () => {
    const { Readable } = await import('node:stream');
    const stdin = new Readable({ read() {} });
    const raw = vi.fn();
    const running = runInProcess(['top'], { terminal: true, stdin: Object.assign(stdin, { setRawMode: raw }) });
    await vi.waitFor(() => expect(stdin.listenerCount('keypress')).toBe(1));
    stdin.push('c');
    await new Promise((resolve) => setTimeout(resolve, 50));
    stdin.push('x');
    stdin.push('q');
    const { status, stdout } = await running;
    expect(status).toBe(0);
    expect(stdout).toContain('\u001b[?1049h');
    expect(stdout.endsWith('\u001b[?1049l')).toBe(true);
    expect(stdout).toContain('\u001b[1mview');
    expect(stdout).not.toContain('\u001b1');
    const plain = stripVTControlCharacters(stdout);
    expect(plain).toContain('sorted by time');
    expect(plain).toContain('sorted by calls');
    expect(plain).toContain('sort by t time, c calls, m mean, b busy, d documents; q quits');
    const drawn = stdout.split('\u001b[1;1H').flatMap((screen) => stripVTControlCharacters(screen).split('\r\n'));
    expect(drawn.filter((line) => line.length > 80)).toEqual([]);
    expect(drawn.length).toBeGreaterThan(20);
    expect(raw.mock.calls).toEqual([[true], [false]]);
    expect(stdin.listenerCount('keypress')).toBe(0);
  });
});

/** Samples of a text of metrics: name with labels, value. */
const samplesOf = (lines: string): Map<string, number> =>
  new Map([...lines.matchAll(/^(\w+(?:\{.*\})?) (\S+)$/gm)].map(([, name = '', value]) => [name, Number(value)]));

describe('metrics', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'jsonb-ivm-metrics-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  test('are OpenMetrics on standard output, without counting documents', async () => {
    const { status, stdout } = await runInProcess(['metrics']);
    expect(status).toBe(0);
    expect(fakeLibrary.viewStatus).toHaveBeenCalledWith(driver, undefined, { estimate: true });
    expect(stdout.endsWith('\n# EOF\n')).toBe(true);
    expect(stdout).toContain('# TYPE jsonb_ivm_calls counter\n');
    const samples = samplesOf(stdout);
    const line = '{view="shop.order_doc",table="shop.line",event="update"';
    expect(samples.get(`jsonb_ivm_calls_total${line},answered="row"}`)).toBe(1000);
    expect(samples.get(`jsonb_ivm_calls_seconds_total${line},answered="statement"}`)).toBe(2);
    const product = '{view="shop.order_doc",table="stock.\\"Product\\"",event="insert",answered="statement"}';
    expect(samples.get(`jsonb_ivm_calls_total${product}`)).toBe(100);
    const values = '{view="shop.order_doc",step="compute-values",of="doc.lines, doc.total"}';
    expect(samples.get(`jsonb_ivm_steps_total${values}`)).toBe(200);
    expect(samples.get('jsonb_ivm_documents_updated_hot_total{view="shop.order_doc"}')).toBe(900);
    expect(samples.get('jsonb_ivm_documents_bytes{view="shop.order_doc",part="toast"}')).toBe(100_000);
    expect(samples.get('jsonb_ivm_lock_waits{view="shop.order_doc",kind="document"}')).toBe(1);
    expect(samples.get('jsonb_ivm_lock_waits{view="shop.order_doc",kind="value"}')).toBe(0);
    expect(samples.get('jsonb_ivm_filling_documents{view="shop.order_doc"}')).toBe(500);
    expect(samples.get('jsonb_ivm_filling_documents_expected{view="shop.order_doc"}')).toBe(2500);
    expect(samples.get('jsonb_ivm_database_deadlocks_total')).toBe(1);
    expect(samples.get('jsonb_ivm_view_broken{view="shop.order_doc"}')).toBe(0);
  });

  test('tell when views were compared with their queries, and what was left', async () => {
    const [status] = (await fakeLibrary.viewStatus()) as Reading['views'];
    const verified = { began: '2026-11-22T12:00:00.000Z', documents: 2500, differing: 5, repaired: 3 };
    const views = [{ ...status, verified }] as unknown as Reading['views'];
    const samples = samplesOf((await expose({ costs, views }, 'openmetrics')).text);
    const of = (name: string) => samples.get(`jsonb_ivm_verified_${name}{view="shop.order_doc"}`);
    expect([of('timestamp_seconds'), of('documents'), of('differences')]).toEqual([1_795_348_800, 2500, 2]);
  });

  test('tell of problems by their code', async () => {
    const [status] = (await fakeLibrary.viewStatus()) as Reading['views'];
    const problem = { severity: 'warning', message: '' } as const;
    const problems = (['INDEX_MISSING', 'INDEX_MISSING', 'VIEW_VERSION'] as const).map((code) => ({
      ...problem,
      code,
    }));
    const outdated = { ...problem, code: 'VIEW_OUTDATED', severity: 'error' } as const;
    const views = [{ ...status, problems: [...problems, outdated] }] as Reading['views'];
    const samples = samplesOf((await expose({ costs, views }, 'openmetrics')).text);
    const of = (code: string, severity = 'warning') =>
      samples.get(`jsonb_ivm_view_problems{view="shop.order_doc",code="${code}",severity="${severity}"}`);
    expect([of('INDEX_MISSING'), of('VIEW_VERSION'), of('VIEW_OUTDATED', 'error')]).toEqual([2, 1, 1]);
    expect(samples.get('jsonb_ivm_view_broken{view="shop.order_doc"}')).toBe(1);
  });

  test('are a file for a textfile collector, with nothing beside it', async () => {
    const file = join(directory, 'jsonb_ivm.prom');
    expect(await runInProcess(['metrics', '--out', file])).toEqual({ status: 0, stdout: '', stderr: '' });
    const written = await readFile(file, 'utf8');
    expect(written).toContain('# TYPE jsonb_ivm_calls_total counter\n');
    expect(written).not.toContain('# EOF');
    expect(await readdir(directory)).toEqual(['jsonb_ivm.prom']);
    const failed = await runInProcess(['metrics', '--out', join(directory, 'none', 'x.prom')]);
    expect([failed.status, failed.stderr]).toEqual([1, expect.stringContaining('[FILE_UNWRITABLE]')]);
    expect((await runInProcess(['metrics', '--out', directory])).stderr).toContain('[FILE_UNWRITABLE]');
    expect(await readdir(directory)).toEqual(['jsonb_ivm.prom']);
  });

  test('have names by the conventions', () => {
    for (const { name, type, help, labels } of definitions) {
      expect(name).toMatch(/^jsonb_ivm_[a-z_]+$/);
      expect(name.endsWith('_total'), name).toBe(type === 'counter');
      expect(help).toMatch(/^[A-Z][^"\\]*\.$/);
      for (const label of labels) expect(label).toMatch(/^[a-z]+$/);
    }
    expect(new Set(definitions.map(({ name }) => name)).size).toBe(definitions.length);
  });

  test('refuse a port that is none, and a file beside it', async () => {
    for (const words of [
      ['--port', '65536'],
      ['--port', 'x'],
      ['--port', '0', '--out', 'x'],
      ['--format', 'json'],
    ])
      expect((await runInProcess(['metrics', ...words])).status).toBe(2);
  });
});

describe('the dashboard', () => {
  const board = async () => JSON.parse(await readFile('docs/grafana-dashboard.json', 'utf8'));
  const expressions = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    const own = 'expr' in value && typeof value.expr === 'string' ? [value.expr] : [];
    const query = 'query' in value && typeof value.query === 'string' ? [value.query] : [];
    return [...own, ...query, ...Object.values(value).flatMap(expressions)];
  };

  test('asks for metrics and labels that there are', async () => {
    const { text: exposed } = await expose(
      { costs, views: (await fakeLibrary.viewStatus()) as Reading['views'] },
      'prometheus',
    );
    const known = new Map(definitions.map(({ name, labels }) => [name, labels]));
    const asked = expressions(await board()).flatMap((expr) =>
      [...expr.matchAll(/jsonb_ivm_\w+/g)].map(([name]) => name),
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
    expect(asked.filter((name) => !exposed.includes(`# TYPE ${name} `))).toEqual([]);
    for (const expr of expressions(await board())) {
      const labels = [...expr.matchAll(/\bby \(([^)]*)\)|(\w+)=~/g)].flatMap(([, by, of]) => by?.split(/, */) ?? [of]);
      const of = [...expr.matchAll(/jsonb_ivm_\w+/g)].flatMap(([name]) => known.get(name) ?? []);
      expect(
        labels.filter((label) => label !== 'job' && label !== 'instance' && !of.includes(label as string)),
        expr,
      ).toEqual([]);
    }
  });

  test('has panels with titles and units of their own place', async () => {
    const { panels, title, uid, templating } = await board();
    expect([title, uid]).toEqual(['jsonb_ivm', 'jsonb-ivm']);
    expect(templating.list.map(({ name }: { name: string }) => name)).toEqual(['datasource', 'view']);
    expect(new Set(panels.map(({ id }: { id: number }) => id)).size).toBe(panels.length);
    for (const { title: own, type, gridPos, fieldConfig } of panels) {
      expect(own).toBeTruthy();
      if (type !== 'row') expect(fieldConfig.defaults.unit).toBeTruthy();
      expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
    }
  });
});
