import { describe, expect, test } from 'vitest';
import type { Costs, ViewCosts } from '../src/index.js';
import { adviseOn } from '../src/operate/costs/advice.js';
import type { RememberedStatements, StatementsOfView } from '../src/operate/costs/remembered-statements.js';
import { reading } from './fake-library.js';

const documents = {
  since: '2026-11-22T10:00:00Z',
  inserted: 0,
  updated: 0,
  updatedHot: 0,
  deleted: 0,
  live: 2500,
  dead: 0,
  scans: 0,
  fillfactor: 80,
  tableBytes: 0,
  indexBytes: 0,
  toastBytes: 0,
};

/** Two hours after documents began to be counted. */
function costsWith(changed: Partial<typeof documents>, counting: Costs['counting'] = 'pl'): Costs {
  const [view] = reading.views as unknown as [ViewCosts];
  const own = { ...view, documents: { ...documents, ...changed } };
  return { ...(reading as unknown as Costs), counting, views: [own] };
}

const codes = (costs: Costs, remembered: RememberedStatements | null = null): string[] =>
  adviseOn(costs, remembered).map(({ code }) => code);

describe('advice on what maintenance costs', () => {
  test('is none where nothing could be better, or where there are no views', () => {
    expect(codes(costsWith({}))).toEqual([]);
    expect(adviseOn({ ...costsWith({}, 'none'), views: [] }, null)).toEqual([]);
    expect(
      codes({ ...costsWith({}), views: costsWith({}).views.map((view) => ({ ...view, documents: null })) }),
    ).toEqual([]);
  });

  test('is to count', () => {
    expect(adviseOn({ ...costsWith({}, 'none'), database: 'My shop' }, null)).toMatchObject([
      {
        code: 'COUNTERS_OFF',
        severity: 'note',
        hint: expect.stringContaining(`run ALTER DATABASE "My shop" SET track_functions = 'pl';`),
      },
    ]);
  });

  test('names documents that are updated all the time', () => {
    expect(codes(costsWith({ live: 2, updated: 15_000, updatedHot: 15_000 }))).toEqual(['DOCUMENTS_HOT']);
    expect(codes(costsWith({ live: 3, updated: 15_000, updatedHot: 15_000 }))).toEqual([]);
    const [advice] = adviseOn(costsWith({ live: 0, updated: 72_000, updatedHot: 72_000 }), null);
    expect(advice?.message).toBe('each document of "shop"."order_doc" is updated 10.0 times a second, on average');
  });

  test('names dead versions that stay', () => {
    expect(codes(costsWith({ dead: 9_999 }))).toEqual([]);
    expect(codes(costsWith({ dead: 10_000, live: 20_001 }))).toEqual([]);
    const [advice] = adviseOn(costsWith({ dead: 10_000, live: 20_000 }), null);
    expect([advice?.code, advice?.hint]).toEqual([
      'DOCUMENTS_BLOATED',
      expect.stringContaining('VACUUM "shop"."order_doc", and ALTER TABLE "shop"."order_doc" SET (autovacuum_vacuum_'),
    ]);
  });

  test('names updates that leave their page, with a fillfactor that leaves more room', () => {
    const hint = (fillfactor: number) =>
      adviseOn(costsWith({ updated: 10_000, updatedHot: 4_999, live: 20_000, fillfactor }), null).map((each) => [
        each.code,
        each.hint,
      ]);
    expect(hint(80)).toEqual([['DOCUMENTS_MOVED', expect.stringContaining('SET (fillfactor = 60)')]]);
    expect(hint(60)).toEqual([['DOCUMENTS_MOVED', expect.stringContaining('SET (fillfactor = 50)')]]);
    expect(hint(50)).toEqual([['DOCUMENTS_MOVED', expect.not.stringContaining('fillfactor')]]);
    expect(codes(costsWith({ updated: 10_000, updatedHot: 5_000, live: 20_000 }))).toEqual([]);
  });
});

describe('advice from statements that the server remembers', () => {
  const unread: StatementsOfView = {
    view: { schema: 'shop', name: 'order_doc' },
    reads: 0,
    hidden: false,
    written: 0,
    walBytes: 0,
  };
  const remembered = (
    changed: Partial<StatementsOfView>,
    rest: Partial<RememberedStatements> = {},
  ): RememberedStatements => ({
    since: '2026-11-20T12:00:00Z',
    forgotten: 0,
    ofViews: [{ ...unread, ...changed }],
    ...rest,
  });
  const old = costsWith({ since: '2026-11-21T11:00:00Z' });

  test('names views that nobody has read for a day', () => {
    const [advice] = adviseOn(old, remembered({}));
    expect([advice?.code, advice?.message]).toEqual([
      'VIEW_UNREAD',
      expect.stringContaining('since 2026-11-21T11:00:00'),
    ]);
  });

  test('is silent where that cannot be told', () => {
    expect(codes(old, remembered({ reads: 1 }))).toEqual([]);
    expect(codes(old, remembered({ hidden: true }))).toEqual([]);
    expect(codes(old, remembered({}, { forgotten: 1 }))).toEqual([]);
    expect(codes(old, remembered({}, { since: '2026-11-22T11:00:00Z' }))).toEqual([]);
    expect(codes(old, remembered({}, { ofViews: [] }))).toEqual([]);
    expect(codes(costsWith({}), remembered({}))).toEqual([]);
  });

  test('names documents that take much of the write-ahead log', () => {
    const codesOf = (written: number, walBytes: number) => codes(old, remembered({ reads: 1, written, walBytes }));
    expect(codesOf(10_000, 655_360_000)).toEqual(['DOCUMENTS_WAL']);
    expect(codesOf(10_000, 655_350_000)).toEqual([]);
    expect(codesOf(9_999, 655_360_000)).toEqual([]);
  });
});
