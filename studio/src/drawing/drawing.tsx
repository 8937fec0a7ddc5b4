import type { Plan, ViewCosts } from '../../../src/index.js';
import { Scrolling } from '../parts/scrolling.jsx';
import { plural, relationName } from '../words.js';
import { type HopEdge, heatOf, routeGraph, type TableNode } from './graph.js';
import { costWords, edgeLabel, metrics, type Placed, type PlacedEdge, type PlacedNode, place } from './layout.js';
import type { ShapeLine } from './shape.js';

interface Props {
  readonly plan: Plan;
  readonly costs: ViewCosts;
  readonly lines: readonly ShapeLine[];
  /** Leads to what is told of a table. */
  readonly onTable: (table: TableNode['table']) => void;
}

const mostLines = 40;

/** Tables, the steps from their rows to the root, and the documents: how a write finds what it changes, and at what cost. */
export function Drawing({ plan, costs, lines, onTable }: Props) {
  const graph = routeGraph(plan, costs);
  const title = relationName(plan.view);
  const shown = lines.length > mostLines ? lines.slice(0, mostLines - 1) : lines;
  const placed = place(graph, lines.length > mostLines ? [...shown, more(lines.length - shown.length)] : shown, title);
  const label = `How writes of ${plural(plan.tables.length, 'table')} reach the documents of ${title}; the tables below say the same`;
  return (
    <figure class="drawing">
      <Scrolling label="Drawing of the routes">
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no set of fields */}
        <svg
          role="group"
          aria-label={label}
          width={placed.width}
          height={placed.height}
          viewBox={`0 0 ${placed.width} ${placed.height}`}
        >
          <defs>
            <marker
              id="arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerUnits="userSpaceOnUse"
              markerWidth="9"
              markerHeight="9"
              orient="auto"
            >
              <path d="M0 0 L8 4 L0 8 z" class="head" />
            </marker>
          </defs>
          {placed.edges.map((edge) => (
            <Edge key={edge.edge === undefined ? 'document' : `${edge.edge.from} ${edge.edge.to}`} {...edge} />
          ))}
          {placed.nodes.map((each) => (
            <Table key={each.node.id} {...each} onTable={onTable} />
          ))}
          <Document placed={placed} title={title} lines={shown} hidden={lines.length - shown.length} plan={plan} />
        </svg>
      </Scrolling>
      <Legend counted={costs.calls > 0} />
    </figure>
  );
}

function more(count: number): ShapeLine {
  return { depth: 0, label: `… ${count} more`, path: '', type: '' };
}

function Edge({ edge, points, label }: PlacedEdge) {
  const [first, ...rest] = points;
  const path = `M${first?.x} ${first?.y} ${rest.map(({ x, y }) => `L${x} ${y}`).join(' ')}`;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of a drawing is nothing to press
    <g class={edge?.missing ? 'edge missing' : 'edge'} role="img" aria-label={stepWords(edge)}>
      <path d={path} marker-end="url(#arrow)" />
      {edge === undefined ? null : <EdgeText edge={edge} x={label.x} y={label.y} />}
    </g>
  );
}

function stepWords(edge: HopEdge | undefined): string {
  if (edge === undefined) return 'the root has the keys of the documents';
  return `a step where ${edge.condition}${edge.missing ? ', with a search that no index serves' : ''}`;
}

function EdgeText({ edge, x, y }: { readonly edge: HopEdge; readonly x: number; readonly y: number }) {
  const text = edgeLabel(edge);
  const width = text.length * metrics.small + 8;
  const height = edge.missing ? 32 : 18;
  return (
    <>
      <title>{edge.condition}</title>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} />
      <text x={x} y={edge.missing ? y - 3 : y + 4}>
        {text}
      </text>
      {edge.missing ? (
        <text x={x} y={y + 12} class="strong">
          no index
        </text>
      ) : null}
    </>
  );
}

function Table({ node, x, y, width, height, onTable }: PlacedNode & Pick<Props, 'onTable'>) {
  const { title, path, cost, table } = node;
  const spent = costWords(node);
  const share = cost.calls === 0 ? '' : `, ${Math.round(cost.share * 100)} % of the time`;
  const open = () => onTable(table);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG
    <g
      class={`table heat${heatOf(cost)}`}
      role="button"
      tabindex={0}
      aria-label={`${title} ${path === '' ? 'the root' : path} ${spent}${share}`}
      transform={`translate(${x} ${y})`}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      <rect width={width} height={height} rx={6} />
      <text x={12} y={20} class="strong">
        {title}
      </text>{' '}
      <text x={12} y={35} class="small">
        {path === '' ? 'the root' : path}
      </text>{' '}
      <text x={12} y={50} class="small">
        {spent}
      </text>
    </g>
  );
}

interface DocumentProps {
  readonly placed: Placed;
  readonly title: string;
  readonly lines: readonly ShapeLine[];
  readonly hidden: number;
  readonly plan: Plan;
}

function Document({ placed, title, lines, hidden, plan }: DocumentProps) {
  const { x, y, width, height } = placed.document;
  const places = new Set(plan.tables.flatMap(({ routes }) => routes.map(({ path }) => path)));
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of a drawing is nothing to press
    <g class="document" transform={`translate(${x} ${y})`} role="img" aria-label={`the documents of ${title}`}>
      <rect width={width} height={height} rx={6} />
      <text x={12} y={21} class="strong">
        {title}
      </text>
      <line x1={0} x2={width} y1={metrics.head - 4} y2={metrics.head - 4} />
      {lines.map(({ depth, label, path, type }, at) => (
        <text key={path} x={12 + depth * metrics.indent} y={metrics.head + at * metrics.line + 12} class="small">
          <tspan class={places.has(path) ? 'strong' : ''}>{label}</tspan> <tspan class="type">{type}</tspan>
        </text>
      ))}
      {hidden === 0 ? null : (
        <text x={12} y={metrics.head + lines.length * metrics.line + 12} class="small">
          … {hidden} more
        </text>
      )}
    </g>
  );
}

function Legend({ counted }: { readonly counted: boolean }) {
  return (
    <figcaption class="legend faint">
      <span>
        <i class="swatch heat0" />
        <i class="swatch heat1" />
        <i class="swatch heat2" />
        <i class="swatch heat3" />
        <i class="swatch heat4" /> the part of the view’s time that writes of a table take, by table
        {counted ? '' : ' (nothing has been counted yet)'}
      </span>
      <span>
        <i class="swatch dashed" /> a search that no index serves
      </span>
      <span>arrows lead from rows to the documents that they change</span>
    </figcaption>
  );
}
