import type { ElementKey } from '../analyze/constructors.js';
import type { Scope, TableSource } from '../ir/nodes.js';
import type { Node, SelectStmt } from '../sql/parse.js';

/**
 * The documents as a tree of values. Its edges are what the query makes objects, lists and rows of; below a value that it
 * can't be seen how it is made, there is nothing. Each value stands at a path and is computed for the rows of a frame, so
 * that it can be computed, and set, by itself.
 */
export interface DocumentNode {
  /**
   * `object`: members under constant keys. `array`: values at constant places. `list`: an element for each row of a
   * frame. `map`: an object with an entry for each row. `one`: what one row of another frame shows, or null, or a
   * constant. `value`: anything else.
   */
  readonly kind: 'object' | 'array' | 'list' | 'map' | 'one' | 'value';
  readonly path: Path;
  /** The rows that it is computed for. */
  readonly frame: Frame;
  /** What computes it, in the frame's scope. */
  readonly expression: Node;
  /** Constants that stand for NULL, in turn: of a `one`, or a list of no rows. */
  readonly otherwise: readonly Node[];
  /** What it is made of. */
  readonly children: readonly DocumentNode[];
}

/** A place in the documents. */
export interface Path {
  readonly output: string;
  /** From the top of the output column's value down. */
  readonly steps: readonly PathStep[];
}

/** A member of an object, a place in an array, or what stands for a row: an element that shows its key, an entry under it. */
export type PathStep =
  | { readonly kind: 'member'; readonly key: string }
  | { readonly kind: 'place'; readonly place: number }
  | ({ readonly kind: 'element' } & Told)
  | ({ readonly kind: 'entry' } & Told);

/** A step to what stands for a row. */
export type RowStep = Extract<PathStep, Told>;

/** An occurrence whose rows elements or entries stand for, and where they show its key. */
export interface Told {
  readonly source: TableSource;
  readonly key: readonly ElementKey[];
  /** The elements are arrays. */
  readonly arrays: boolean;
}

/** A SELECT of the query: the root's own, or that of rows which are shown in the rows of another frame. */
export interface Frame {
  /** null: it is the root's. */
  readonly parent: Frame | null;
  readonly scope: Scope;
  readonly select: SelectStmt;
  /** The occurrence whose row tells the frame's rows apart within one of the parent's; null where there is one at most. */
  readonly element: Told | null;
  /** Where there are no rows, documents have neither an array in their place nor null, but a constant. */
  readonly replaced: boolean;
}

export function isRowStep(step: PathStep): step is RowStep {
  return step.kind === 'element' || step.kind === 'entry';
}

/** The path as people read it: `doc.lines[].product`, `doc.settings{}.value`. */
export function pathText({ output, steps }: Path): string {
  const word = (key: string): string => (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : JSON.stringify(key));
  const printed = steps.map((step) => {
    if (step.kind === 'element') return '[]';
    if (step.kind === 'entry') return '{}';
    return step.kind === 'member' ? `.${word(step.key)}` : `[${step.place}]`;
  });
  return [word(output), ...printed].join('');
}

/** The keys of a path that leads through nothing but members. */
export function keysOf({ steps }: Pick<Path, 'steps'>): string[] | undefined {
  const keys = steps.flatMap((step) => (step.kind === 'member' ? [step.key] : []));
  return keys.length === steps.length ? keys : undefined;
}

/** The key of the member that a path leads to, or its place; `''` where it leads to an output column, or to what stands for a row. */
export function lastKey({ steps }: Path): string {
  const step = steps.at(-1);
  if (step === undefined || isRowStep(step)) return '';
  return step.kind === 'member' ? step.key : String(step.place);
}

/** Whether a path leads to a place in an array, or through one. */
export function isPlaced({ steps }: Path): boolean {
  return steps.some((step) => step.kind === 'place' || (step.kind === 'element' && step.arrays));
}

/** Whether a value is nothing but its members, or what stands at its places. */
export function isMadeOfOthers({ kind }: DocumentNode): boolean {
  return kind === 'object' || kind === 'array';
}

/** The frames from the root's to one. */
export function framesTo(frame: Frame): Frame[] {
  return frame.parent === null ? [frame] : [...framesTo(frame.parent), frame];
}

/** Every node of a tree, each before what is below it. */
export function allNodes(nodes: readonly DocumentNode[]): DocumentNode[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children)]);
}

/**
 * Whether a document may have something else than the row around a node: null, or a constant, until another event is
 * answered that the same statement, or a trigger of the user's, has brought about. An element is looked for, in an array;
 * an entry would be made.
 */
export function mayLack({ frame, path }: DocumentNode): boolean {
  if (path.steps.some(({ kind }) => kind === 'entry')) return true;
  return framesTo(frame).some(({ parent, element, replaced }) => parent !== null && (element === null || replaced));
}
