import type { SampleAnalysis } from '../src/operate/analysis/analysis.js';
import type { Hop, Plan } from '../src/plan/plan.js';

/** Plans made by hand, so that their formatting is tested without a compiler. */

const shop = (name: string) => ({ schema: 'shop', name });

const lineToOrder: Hop = {
  from: 'doc.lines[]',
  to: '',
  fromTable: shop('line'),
  toTable: shop('orders'),
  kind: 'child',
  condition: 'l.order_id = o.id',
  foreignKey: 'line_order_id_fkey',
  index: 'orders_pkey',
};

export const orderPlan: Plan = {
  view: shop('order_doc'),
  root: shop('orders'),
  key: [{ name: 'id', type: 'bigint' }],
  columns: [
    { name: 'id', type: 'bigint' },
    { name: 'customer_id', type: 'bigint' },
    { name: 'doc', type: 'jsonb' },
  ],
  settings: { TimeZone: 'UTC' },
  tables: [
    {
      table: shop('line'),
      columns: ['id', 'order_id', 'product_id', 'qty'],
      routes: [
        { path: 'doc.lines[]', alias: 'l', columns: ['id', 'order_id', 'product_id', 'qty'], hops: [lineToOrder] },
      ],
      events: [
        {
          event: 'insert',
          strategy: 'recompute-document',
          reason: 'the array gains elements',
          locks: [
            {
              mode: 'share',
              target: 'product rows newly referenced',
              reason: 'another transaction may be changing them',
            },
            { mode: 'no-key-update', target: 'order_doc rows reached', reason: 'the last writer recomputes' },
          ],
        },
        { event: 'truncate', strategy: 'recompute-all', reason: 'every row is gone', locks: [] },
      ],
    },
    {
      table: shop('orders'),
      columns: ['customer_id', 'id'],
      routes: [{ path: '', alias: 'o', columns: ['customer_id', 'id'], hops: [] }],
      events: [
        { event: 'insert', strategy: 'recompute-document', reason: 'each new row is a new root', locks: [] },
        { event: 'delete', strategy: 'recompute-document', reason: 'its root is gone', locks: [] },
        { event: 'truncate', strategy: 'recompute-document', reason: 'its root is gone', locks: [] },
      ],
    },
    {
      table: { schema: 'stock', name: 'product' },
      columns: ['id', 'title'],
      routes: [
        {
          path: 'doc.lines[].product',
          alias: 'p',
          columns: ['id', 'title'],
          hops: [
            {
              from: 'doc.lines[].product',
              to: 'doc.lines[]',
              fromTable: { schema: 'stock', name: 'product' },
              toTable: shop('line'),
              kind: 'embedded',
              condition: 'p.id = l.product_id',
              foreignKey: null,
              index: null,
            },
            lineToOrder,
          ],
        },
      ],
      events: [{ event: 'update', strategy: 'set-fields', reason: 'an embedded object changes', locks: [] }],
    },
  ],
  missingIndexes: [
    {
      table: shop('line'),
      columns: ['product_id'],
      statement: 'CREATE INDEX ON shop.line (product_id)',
      paths: ['doc.lines[].product'],
    },
  ],
};

const hostile = 'a"b\'$$\\`#;|]\n--> x[\u001b[31m<b>';

/** A self reference over names that mean something to SQL, to Mermaid and to a terminal; no key anywhere. */
export const hostilePlan: Plan = {
  view: { schema: 'select', name: hostile },
  root: { schema: 'select', name: 'end' },
  key: [{ name: 'Id', type: 'text' }],
  columns: [{ name: hostile, type: 'jsonb' }],
  settings: {},
  tables: [
    {
      table: { schema: 'select', name: 'end' },
      columns: [],
      routes: [
        { path: '', alias: 'e', columns: [], hops: [] },
        {
          path: `${hostile}.reports[]`,
          alias: 'r',
          columns: [],
          hops: [
            {
              from: `${hostile}.reports[]`,
              to: '',
              fromTable: { schema: 'select', name: 'end' },
              toTable: { schema: 'select', name: 'end' },
              kind: 'open',
              condition: `r.${hostile} < e."Id"`,
              foreignKey: null,
            },
          ],
        },
        {
          path: 'doc.same',
          alias: 's',
          columns: [],
          hops: [
            {
              from: 'doc.same',
              to: '',
              fromTable: { schema: 'select', name: 'end' },
              toTable: { schema: 'select', name: 'end' },
              kind: 'value',
              condition: '',
              foreignKey: null,
              index: null,
            },
          ],
        },
      ],
      events: [
        {
          event: 'insert',
          strategy: 'recompute-all',
          reason: 'no equality',
          locks: [{ mode: 'advisory-exclusive', target: 'the edge', reason: 'no row to lock' }],
        },
        {
          event: 'update',
          strategy: 'recompute-all',
          reason: 'no equality',
          locks: [{ mode: 'advisory-exclusive', target: 'the edge', reason: 'no row to lock' }],
        },
        {
          event: 'delete',
          strategy: 'adjust-aggregate',
          reason: 'a count',
          locks: [{ mode: 'advisory-shared', target: 'the edge', reason: 'no row to lock' }],
        },
      ],
    },
  ],
  missingIndexes: [],
};

const insertOnLine = { table: { schema: 'shop', name: 'line' }, event: 'insert' } as const;

/** What analysing the view of `orderPlan` could have found. */
export const orderSamples: readonly SampleAnalysis[] = [
  {
    ...insertOnLine,
    column: null,
    measured: {
      statement: 'INSERT INTO "shop"."line" VALUES (1)',
      setup: 'DELETE FROM "shop"."line"',
      runs: 5,
      times: { total: 12.5, statement: 0.25, maintenance: 12, otherTriggers: 0.25 },
      triggers: [
        { name: 'line_order_id_fkey', table: 'line', maintains: null, calls: 1, milliseconds: 0.25 },
        { name: 'jsonb_ivm.line', table: 'line', maintains: insertOnLine, calls: 1, milliseconds: 12 },
      ],
      documents: { inserted: 0, updated: 1200, deleted: 1 },
    },
    note: 'of a row that was deleted just before',
  },
  {
    table: { schema: 'stock', name: 'product' },
    event: 'update',
    column: 'Title',
    measured: {
      statement: 'UPDATE "stock"."product" SET "Title" = NULL',
      setup: null,
      runs: 1,
      times: { total: 1.25, statement: 0.25, maintenance: 1, otherTriggers: 0 },
      triggers: [],
      documents: { inserted: 0, updated: 0, deleted: 0 },
    },
    note: null,
  },
  {
    table: { schema: 'stock', name: 'product' },
    event: 'delete',
    column: null,
    measured: null,
    note: 'a trigger says \u001b[31mno',
  },
];
