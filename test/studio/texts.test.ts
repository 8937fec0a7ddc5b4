import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ViewCosts, WaitingSession } from '../../src/index.js';
import { prettyLines } from '../../studio/src/documents/pretty.js';
import { costOf, heatOf, routeGraph } from '../../studio/src/drawing/graph.js';
import { place } from '../../studio/src/drawing/layout.js';
import { shapeLines } from '../../studio/src/drawing/shape.js';
import { waitTree } from '../../studio/src/waits/tree.js';
import { formatBytes, formatMs, formatSeconds, plural, relationName } from '../../studio/src/words.js';
import { orderPlan } from '../explain-plans.js';

describe('a document in lines', () => {
  it('is what it was, to the last digit', () => {
    const text = '{"a": 1.00, "big": 12345678901234567890, "s": "a \\"{, }\\" \\\\", "e": [], "o": {}, "n": null}';
    expect(
      prettyLines(text)
        .map((line) => line.trim())
        .join(' '),
    ).toBe(`{ ${text.slice(1, -1)} }`);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = JSON.stringify(value);
        expect(JSON.parse(prettyLines(written).join('\n'))).toEqual(JSON.parse(written));
      }),
    );
  });

  it('is as narrow as it can be, and no longer than it must', () => {
    const lines = prettyLines(JSON.stringify({ name: 'x'.repeat(60), list: [1, 2, 3], inner: { a: 1 } }));
    expect(lines).toEqual(['{', `  "name": "${'x'.repeat(60)}",`, '  "list": [1, 2, 3],', '  "inner": {"a": 1}', '}']);
  });
});

describe('the shape of rows', () => {
  const definitions = {
    Row: {
      type: 'object',
      properties: { id: { type: 'integer' }, doc: { anyOf: [{ $ref: '#/$defs/Doc' }, { type: 'null' }] } },
      additionalProperties: false,
    },
    Doc: {
      type: 'object',
      properties: {
        'a b': { type: 'array', items: { type: 'object', properties: { n: { $ref: '#/$defs/numeric' } } } },
        when: { type: 'string', format: 'date' },
        list: { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
        map: { type: 'object', additionalProperties: { type: 'boolean' } },
        is: { enum: ['x', 'y'] },
      },
      additionalProperties: false,
    },
    numeric: { anyOf: [{ type: 'number' }, { enum: ['NaN', 'Infinity', '-Infinity'] }] },
  };

  it('is a line for each value, by the paths of the plan', () => {
    const lines = shapeLines({ $defs: definitions }).map(({ depth, label, path, type }) => [depth, label, path, type]);
    expect(lines).toEqual([
      [0, 'id', 'id', 'integer'],
      [0, 'doc', 'doc', 'object | null'],
      [1, 'a b[]', 'doc."a b"[]', 'list of object'],
      [2, 'n', 'doc."a b"[].n', 'number'],
      [1, 'when', 'doc.when', 'date'],
      [1, 'list[]', 'doc.list[]', 'list of string | null'],
      [1, 'map', 'doc.map', 'object'],
      [2, '*', 'doc.map.*', 'boolean'],
      [1, 'is', 'doc.is', '"x" | "y"'],
    ]);
  });

  it('ends, also where values hold themselves', () => {
    const own = { Row: { type: 'object', properties: { own: { $ref: '#/$defs/Row' } } } };
    expect(shapeLines({ $defs: own })).toHaveLength(9);
  });
});

describe('the drawing', () => {
  const calls = (count: number, ms: number) => ({ calls: count, ms, ownMs: ms });
  const events = orderPlan.tables.map(({ table }, at) => ({
    table,
    event: 'update' as const,
    strategies: [],
    rows: calls(1, at),
    statements: calls(2, 10 * at),
  }));
  const costs = { events } as unknown as ViewCosts;

  it('has each table where it stands, each step once, and marks what no index serves', () => {
    const { nodes, edges, root } = routeGraph(orderPlan, costs);
    const places = orderPlan.tables.flatMap(({ routes }) => routes.map(({ path }) => path));
    expect(nodes.map(({ path }) => path).sort()).toEqual([...new Set([...places, ''])].sort());
    expect(nodes.find(({ id }) => id === root)?.path).toBe('');
    expect(new Set(edges.map(({ from, to }) => `${from} ${to}`)).size).toBe(edges.length);
    const unserved = orderPlan.tables.some(({ routes }) =>
      routes.some(({ hops }) => hops.some(({ index }) => index === null)),
    );
    expect(edges.some(({ missing }) => missing)).toBe(unserved || orderPlan.missingIndexes.length > 0);
  });

  it('is coloured by the part of the time that writes of a table take', () => {
    const shares = orderPlan.tables.map(({ table }) => costOf(table, costs).share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect([0, 0.02, 0.2, 0.4, 1].map((share) => heatOf({ calls: 1, ms: 1, share }))).toEqual([0, 1, 2, 3, 4]);
    expect(costOf(orderPlan.root, { ...costs, events: [] }).share).toBe(0);
  });

  it('leads from left to right, and no two boxes lie on each other', () => {
    const graph = routeGraph(orderPlan, costs);
    const { nodes, document, width, height } = place(graph, [], 'order_doc');
    const boxes = [...nodes, document];
    for (const [at, one] of boxes.entries()) {
      expect(one.x + one.width).toBeLessThanOrEqual(width);
      expect(one.y + one.height).toBeLessThanOrEqual(height);
      for (const other of boxes.slice(at + 1)) {
        const apart = one.x + one.width <= other.x || other.x + other.width <= one.x;
        expect(apart || one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true);
      }
    }
    expect(nodes.every(({ x, width: own }) => x + own < document.x)).toBe(true);
  });
});

describe('who waits for whom', () => {
  const session = (pid: number, ...blockedBy: number[]) => ({ pid, blockedBy }) as unknown as WaitingSession;
  const placed = (...sessions: WaitingSession[]) =>
    waitTree(sessions).map(({ session: { pid }, depth }) => [pid, depth]);

  it('stands below whom it waits for, once', () => {
    const sessions = [session(3, 2), session(1), session(4, 1, 2), session(2, 1), session(5)];
    expect(placed(...sessions)).toEqual([
      [1, 0],
      [4, 1],
      [2, 1],
      [3, 2],
      [5, 0],
    ]);
  });

  it('is told of those, too, that wait in a circle', () => {
    expect(placed(session(1, 2), session(2, 1))).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });
});

it('sizes, times, counts and names are written as people read them', () => {
  expect([0, 999, 1000, 1_250_000, 4.1e9].map(formatBytes)).toEqual([
    '0 bytes',
    '999 bytes',
    '1.0 kB',
    '1.3 MB',
    '4.1 GB',
  ]);
  expect([0.126, 12.34, 250, 2500, 20_000, 90_000].map(formatMs)).toEqual([
    '0.13 ms',
    '12.3 ms',
    '250 ms',
    '2.5 s',
    '20 s',
    '2 min',
  ]);
  expect([30, 90, 5400, 200_000].map(formatSeconds)).toEqual(['30 s', '2 min', '1.5 h', '2.3 days']);
  expect([plural(1, 'document'), plural(1200, 'document')]).toEqual(['1 document', '1,200 documents']);
  const name = { schema: 'shop', name: 'Order "x"' };
  expect([relationName(name), relationName(name, 'shop')]).toEqual(['shop."Order ""x"""', '"Order ""x"""']);
});
