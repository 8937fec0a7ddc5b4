import { Graph, layout } from '@dagrejs/dagre';
import { formatMs, plural } from '../words.js';
import type { HopEdge, RouteGraph, TableNode } from './graph.js';
import type { ShapeLine } from './shape.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedNode extends Box {
  readonly node: TableNode;
}

export interface PlacedEdge {
  /** Undefined: from the root to the document. */
  readonly edge: HopEdge | undefined;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Where its label stands. */
  readonly label: { readonly x: number; readonly y: number };
}

/** A drawing, in pixels. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly document: Box;
}

/** What texts take: of the fonts that the drawing is in. */
export const metrics = { letter: 8, small: 6.8, line: 17, tableHeight: 58, head: 34, indent: 12 };

const longest = 30;

/** The text of an edge, cut where it is too long for the drawing; the table beside has all of it. */
export function edgeLabel({ condition }: HopEdge): string {
  return condition.length > longest ? `${condition.slice(0, longest - 1)}…` : condition;
}

/** What a table has cost, in a line. */
export function costWords({ cost }: TableNode): string {
  return cost.calls === 0 ? 'no writes counted' : `${formatMs(cost.ms)} · ${plural(cost.calls, 'write')}`;
}

/** Lays out tables from left to right, in the order of their steps, with the document on the right. */
export function place(graph: RouteGraph, lines: readonly ShapeLine[], title: string): Placed {
  const drawn = new Graph({ multigraph: true });
  drawn.setGraph({ rankdir: 'LR', nodesep: 22, ranksep: 48, edgesep: 14, marginx: 8, marginy: 8 });
  drawn.setDefaultEdgeLabel(() => ({}));
  for (const node of graph.nodes) {
    const small = Math.max(node.path.length, costWords(node).length) * metrics.small;
    drawn.setNode(node.id, {
      width: Math.max(node.title.length * metrics.letter, small) + 24,
      height: metrics.tableHeight,
    });
  }
  for (const edge of graph.edges) {
    const width = edgeLabel(edge).length * metrics.small + 10;
    drawn.setEdge(edge.from, edge.to, { width, height: edge.missing ? 32 : 18, labelpos: 'c' });
  }
  drawn.setNode('document', documentSize(lines, title));
  drawn.setEdge(graph.root, 'document', { width: 10, height: 10, labelpos: 'c' });
  layout(drawn);
  const { width = 0, height = 0 } = drawn.graph();
  return {
    width: width + 16,
    height: height + 16,
    nodes: graph.nodes.map((node) => ({ node, ...boxOf(drawn, node.id) })),
    edges: drawn.edges().map(({ v, w }: { v: string; w: string }) => {
      const {
        points = [],
        x = 0,
        y = 0,
      } = drawn.edge(v, w) as Partial<PlacedEdge['label']> & { points?: PlacedEdge['points'] };
      return { edge: graph.edges.find((one) => one.from === v && one.to === w), points, label: { x, y } };
    }),
    document: boxOf(drawn, 'document'),
  };
}

function boxOf(drawn: Graph, id: string): Box {
  const { x, y, width, height } = drawn.node(id) as Box;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function documentSize(lines: readonly ShapeLine[], title: string): { width: number; height: number } {
  const widths = lines.map(
    ({ depth, label, type }) => depth * metrics.indent + (label.length + type.length + 4) * metrics.small,
  );
  const width = Math.max(150, title.length * metrics.letter + 24, ...widths.map((one) => one + 24));
  return { width: Math.min(width, 420), height: metrics.head + lines.length * metrics.line + 10 };
}
