import { vi } from 'vitest';
import type { Driver } from '../src/db/driver.js';
import { orderPlan, orderSamples } from './explain-plans.js';

/** The library as the command line sees it, without a compiler or a database: every call is recorded. */

export const driver: Driver = {
  engine: 'pglite',
  query: async () => [],
  execute: async () => {},
  transaction: (body) => body(driver),
  close: vi.fn(async () => {}),
};

const view = { schema: 'shop', name: 'order_doc' };

export const artifact = {
  view,
  hash: 'c0ffee'.repeat(10),
  statements: ['CREATE TABLE shop.order_doc ()', 'SELECT 1;\n'],
  script: ['CREATE TABLE shop.order_doc ()', 'SELECT 1;\n'],
  plan: orderPlan,
  warnings: [] as object[],
};

const summary = {
  ...view,
  documents: 2500,
  hash: artifact.hash,
  version: '0.3.0',
  createdAt: '2026-11-22 10:00:00+00',
  updatedAt: '2026-11-22 11:00:00+00',
  tables: ['shop.line', 'shop.orders'],
};

export const maintenance = [
  { table: { schema: 'stock', name: 'product' }, event: 'update', rows: 'one', statement: 'CREATE FUNCTION f()\nAS 1' },
  { table: { schema: 'shop', name: 'line' }, event: 'delete', statement: 'CREATE FUNCTION g()\nAS \u001b[31m2' },
];

const functions = { kind: 'portable', schema: 'public', version: '0.3.0' };

export const orderCheck = {
  view,
  action: 'replace',
  hash: artifact.hash,
  online: false,
  functions: 'extension',
  documents: { count: 1_000_000, sampled: 0, bytes: null, milliseconds: 7_200_000, atLeast: true },
  tables: [
    {
      table: { schema: 'shop', name: 'line' },
      rows: 3_000_000,
      analyzed: false,
      bytes: 225_000_000,
      pages: 20_000,
      partitioned: false,
      lock: 'ACCESS EXCLUSIVE',
    },
  ],
  holders: [
    {
      table: { schema: 'shop', name: 'line' },
      lock: 'ACCESS EXCLUSIVE',
      waiting: true,
      pid: null,
      user: null,
      application: '',
      state: 'prepared',
      since: null,
      query: 'a\n\u001b[31mb',
    },
  ],
  findings: [] as object[],
};

const calls = (calls: number, ms: number) => ({ calls, ms, ownMs: ms / 2 });

export const costs = {
  view,
  counting: 'pl',
  since: '2026-11-22T11:00:00Z',
  calls: 1300,
  ms: 2460,
  events: [
    {
      table: { schema: 'shop', name: 'line' },
      event: 'update',
      strategies: ['adjust-aggregate', 'recompute-values'],
      rows: calls(1000, 200),
      statements: calls(200, 2000),
    },
    {
      table: { schema: 'stock', name: 'Product' },
      event: 'insert',
      strategies: ['recompute-document'],
      rows: null,
      statements: calls(100, 260),
    },
    {
      table: { schema: 'stock', name: 'Product' },
      event: 'delete',
      strategies: ['recompute-document'],
      rows: null,
      statements: calls(0, 0),
    },
  ],
  steps: [
    { step: 'compute-values', of: 'doc.lines, doc.total', ...calls(200, 1500) },
    { step: 'compute-documents', ...calls(100, 250) },
    { step: 'compute-all-documents', ...calls(0, 0) },
  ],
  documents: {
    since: '2026-11-22T10:00:00Z',
    inserted: 2600,
    updated: 1200,
    updatedHot: 900,
    deleted: 100,
    live: 2500,
    dead: 40,
    scans: 5000,
    fillfactor: 80,
    tableBytes: 4_000_000,
    indexBytes: 200_000,
    toastBytes: 100_000,
  },
  filling: { documents: 500, total: 2500 },
};

export const reading = {
  at: '2026-11-22T12:00:00.250Z',
  database: 'shop',
  counting: 'pl',
  deadlocks: 1,
  rollbacks: 7,
  views: [costs],
  waits: [
    { views: [view], kind: 'document', pid: 71, blockedBy: [70], ms: 1500, query: 'UPDATE line\n SET qty = \u001b1' },
  ],
};

export const fakeLibrary = {
  readCosts: vi.fn(async (): Promise<object> => reading),
  resolveDatabase: vi.fn((option?: string) => option ?? 'pglite:memory'),
  connect: vi.fn(async () => driver),
  compileView: vi.fn(async () => artifact),
  compileMigration: vi.fn(async () => ({ ...artifact, up: 'DO 1;\n', down: 'DO 2;\n' })),
  createView: vi.fn(async () => ({ ...artifact, documents: 2500 })),
  checkView: vi.fn(async (): Promise<object> => orderCheck),
  resumeView: vi.fn(async (): Promise<object> => ({ view, documents: 2500 })),
  refreshView: vi.fn(async (): Promise<object> => ({ view, checked: 2500 })),
  detachView: vi.fn(async (): Promise<object> => ({ view })),
  attachView: vi.fn(async (): Promise<object> => ({ view, documents: 2500 })),
  dropView: vi.fn(async () => {}),
  listViews: vi.fn(async (): Promise<object[]> => [summary]),
  viewStatus: vi.fn(async (): Promise<object[]> => [{ ...summary, bytes: 4_300_000, costs, problems: [] }]),
  explainView: vi.fn(async (): Promise<object> => ({ plan: orderPlan, warnings: [] })),
  viewTypes: vi.fn(async () => 'export {};\n'),
  readStatements: vi.fn(async () => maintenance),
  statementsOf: vi.fn(() => maintenance),
  analyzeView: vi.fn(async (): Promise<object> => ({ view, samples: orderSamples })),
  installFunctions: vi.fn(async (): Promise<object> => ({ ...functions, action: 'installed' })),
  examine: vi.fn(
    async (): Promise<object> => ({
      engine: 'postgres',
      server: '15.18',
      functions: { installations: [functions], available: null },
      views: [{ ...summary, bytes: 4_300_000, costs, problems: [] }],
      settings: [
        {
          name: 'default_toast_compression',
          value: 'pglz',
          advice: 'lz4 reads and writes large documents faster',
        },
      ],
      findings: [],
    }),
  ),
  repairView: vi.fn(
    async (): Promise<object> => ({
      view,
      documents: 2500,
      checked: 2500,
      differing: 0,
      byChance: 0,
      differences: [],
      repaired: 0,
    }),
  ),
  verifyView: vi.fn(
    async (): Promise<object> => ({ view, documents: 2500, checked: 2500, differing: 0, byChance: 0, differences: [] }),
  ),
};
