import { printable } from '../base/printable.js';
import { isPrintable, renderExpression } from '../sql/render.js';
import { type DocumentNode, framesTo, isMadeOfOthers, pathText } from './nodes.js';

/** The document tree for those who develop it: a line for each node, with what computes it and how deep its rows stand. */
export function treeText(nodes: readonly DocumentNode[], depth = 0): string[] {
  return nodes.flatMap((node) => [
    `${'  '.repeat(depth)}${line(node)}`,
    ...(node.children.length === 0 ? [] : treeText(node.children, depth + 1)),
  ]);
}

function line(node: DocumentNode): string {
  const { kind, path, frame } = node;
  const element = frame.element === null ? '' : `, an element of ${frame.element.source.alias}`;
  const rows = frame.parent === null ? 'of the root' : `of rows ${framesTo(frame).length - 1} down${element}`;
  const made =
    isMadeOfOthers(node) || !isPrintable(node.expression) ? '' : `: ${shortened(renderExpression(node.expression))}`;
  return printable(`${kind} ${pathText(path)} (${rows})${made}`);
}

function shortened(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ');
  return plain.length > 160 ? `${plain.slice(0, 157)}…` : plain;
}
