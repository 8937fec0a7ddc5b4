import type { RelationName } from '../base/names.js';
import { oneLine, printable } from '../base/printable.js';
import { displayName, displayRelation } from './display.js';
import type { Hop, Plan } from './plan.js';

/**
 * A Mermaid flowchart: one node per place where a table stands in the query, an arrow per hop towards the root, and
 * from the root to the document. A dotted arrow is a hop that no index serves.
 */
export function explainMermaid(plan: Plan): string {
  const home = plan.view.schema;
  const nodes = new Map<string, string>();
  const edges = new Set<string>();
  const node = (identity: string, label: string): string => {
    const id = [...nodes.keys()].indexOf(identity);
    if (id >= 0) return `n${id}`;
    nodes.set(identity, label);
    return `n${nodes.size - 1}`;
  };
  const nodeAt = (path: string, table: RelationName): string =>
    node(JSON.stringify([path, table.schema, table.name]), nodeLabel(path, displayRelation(table, home)));
  const root = plan.grouped
    ? node('groups', quoted(`groups of ${displayRelation(plan.root, home)}`))
    : nodeAt('', plan.root);
  edges.add(`${root} --> document`);
  for (const { table, routes } of plan.tables) {
    for (const route of routes) {
      nodeAt(route.path, table);
      for (const hop of route.hops) {
        const to = hop.kind === 'group' ? root : nodeAt(hop.to, hop.toTable);
        edges.add(edge(nodeAt(hop.from, hop.fromTable), to, hop));
      }
    }
  }
  const lines = [
    `document[(${quoted(displayRelation(plan.view, home))})]`,
    ...[...nodes.values()].map((label, id) => `n${id}[${label}]`),
    ...edges,
  ];
  return ['flowchart LR', ...lines.map((line) => `  ${line}`)].join('\n');
}

function nodeLabel(path: string, table: string): string {
  return path === '' ? quoted(table) : quoted(table, path);
}

function edge(from: string, to: string, hop: Hop): string {
  const lines = [oneLine(hop.condition), hop.foreignKey === null ? '' : displayName(hop.foreignKey)];
  if (hop.index === null) lines.push('no index');
  const words = lines.filter((line) => line !== '');
  const label = words.length === 0 ? '' : `|${quoted(...words)}|`;
  return `${from} ${hop.index === null ? '-.->' : '-->'}${label} ${to}`;
}

/** Lines of text as a Mermaid string: every character that could mean something to it as `#code;`. */
function quoted(...lines: readonly string[]): string {
  const escaped = lines.map((line) =>
    printable(line).replaceAll(/[^\p{L}\p{N} _.,:()[\]=+*/-]/gu, (character) => `#${character.codePointAt(0)};`),
  );
  return `"${escaped.join('<br>')}"`;
}
