import type { Root } from '../analyze/root.js';
import { byteLength } from '../base/bytes.js';
import { composeName, maximumNameBytes } from '../base/names.js';
import { column } from '../ir/expression.js';
import type { Source } from '../ir/nodes.js';
import type { Node, SelectStmt } from '../sql/parse.js';
import { type DocumentNode, type Frame, framesTo, pathText } from './nodes.js';

/** The query that computes nodes of one frame for each of its rows. */
export interface NodeQuery {
  readonly frame: Frame;
  readonly nodes: readonly DocumentNode[];
  /** Its columns: the documents' key, then the keys of elements from the outside in, then the nodes' values. */
  readonly columns: {
    readonly root: readonly string[];
    readonly elements: readonly string[];
    readonly values: readonly string[];
  };
  /** As an expression: a subquery. */
  readonly query: Node;
}

/** Why a table that the root is of takes documents. */
export const atRoot = 'the document is that of its row';

/** Why values are not computed by themselves where their queries can't be written down. */
export const notPrinted = 'the query of the value alone cannot be written down';

/** The queries of some nodes, one for each frame that they are of. */
export function nodeQueries(root: Root, nodes: readonly DocumentNode[]): NodeQuery[] {
  const frames = [...new Set(nodes.map(({ frame }) => frame))];
  return frames.map((frame) =>
    nodeQuery(
      root,
      frame,
      nodes.filter((node) => node.frame === frame),
    ),
  );
}

function nodeQuery(root: Root, frame: Frame, nodes: readonly DocumentNode[]): NodeQuery {
  const names = root.key.map(({ output }) => output);
  const frames = framesTo(frame);
  // the server leaves aliases out where there is one table
  const own = frames.flatMap(({ scope }) => scope.sources.flatMap(columnNames));
  const name = namesBeside([...names, ...own]);
  const keys = frames.map((each) => elementKeys(each, name));
  const values = nodes.map(({ path }) => name(pathText(path)));
  const targets = nodes.map(({ expression }, place) => target(values[place] ?? '', expression));
  const select = queryOf(root, frame, keys, targets);
  return {
    frame,
    nodes,
    columns: { root: names, elements: keys.flat().map((key) => key.name), values },
    query: { SubLink: { subLinkType: 'EXPR_SUBLINK', subselect: { SelectStmt: select } } },
  };
}

function columnNames(source: Source): string[] {
  if (source.kind === 'opaque') return [];
  return [...source.columnNames.values()];
}

/** Gives names that aren't given yet, as long as names may be. */
function namesBeside(given: readonly string[]): (wanted: string) => string {
  const taken = new Set(given);
  return (wanted) => {
    let name = byteLength(wanted) <= maximumNameBytes ? wanted : composeName(wanted);
    while (taken.has(name)) name = composeName(name, "'");
    taken.add(name);
    return name;
  };
}

interface KeyColumn {
  readonly name: string;
  readonly expression: Node;
}

/** What tells the elements of a frame. */
function elementKeys({ element }: Frame, name: (wanted: string) => string): KeyColumn[] {
  if (element === null) return [];
  const { alias, columnNames } = element.source;
  return element.key.map(({ column: own }) => ({
    name: name(`${alias}.${own}`),
    expression: column(alias, columnNames.get(own) ?? own),
  }));
}

/**
 * The SELECT of a frame, with nothing in its list but keys and the targets, within those of the frames around it, whose
 * rows it can name as it does in the query.
 */
function queryOf(
  root: Root,
  frame: Frame,
  keys: readonly (readonly KeyColumn[])[],
  targets: readonly Node[],
): SelectStmt {
  const { parent, scope } = frame;
  const { sortClause: _, ...select } = frame.select;
  if (parent === null) {
    const own = root.key.flatMap(({ output }) => {
      const found = scope.outputs.find(({ name }) => name === output);
      return found === undefined ? [] : [target(output, found.expression)];
    });
    return { ...select, targetList: [...own, ...targets] };
  }
  const depth = framesTo(parent).length;
  const own = (keys[depth] ?? []).map(({ name, expression }) => target(name, expression));
  const inner: SelectStmt = { ...select, targetList: [...own, ...targets] };
  const alias = `jsonb_ivm rows ${depth}`;
  const passed = (inner.targetList ?? []).flatMap((node) =>
    'ResTarget' in node && node.ResTarget.name !== undefined
      ? [target(node.ResTarget.name, column(alias, node.ResTarget.name))]
      : [],
  );
  const from: Node = {
    RangeSubselect: { lateral: true, subquery: { SelectStmt: inner }, alias: { aliasname: alias } },
  };
  const around = { ...parent.select, fromClause: [...(parent.select.fromClause ?? []), from] };
  return queryOf(root, { ...parent, select: around }, keys, passed);
}

function target(name: string, expression: Node): Node {
  return { ResTarget: { name, val: expression } };
}
