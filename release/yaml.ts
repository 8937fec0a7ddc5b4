import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem, Reading } from './problem.js';
import type { Mismatch } from './shape.js';

/** Where in a value something stands: the names and indexes that lead there. */
export type Path = readonly (string | number)[];

/** A value that was read from YAML, and the line that each part of it stands on. */
export interface Located<T> {
  readonly value: T;
  readonly lineOf: (path: Path) => number;
}

/** YAML of a text that has a shape, or everything that is malformed in it with its lines. */
export function parseYaml<T>(
  file: string,
  text: string,
  mismatches: (value: unknown) => readonly Mismatch[],
): Reading<Located<T>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length > 0) {
    return { problems: syntax.map(({ pos, message }) => ({ file, line: lineAt(pos[0]), message })) };
  }
  const lineOf = (path: Path) => lineAt(offsetOf(document, path));
  const value = document.toJS() as T;
  const malformed = mismatches(value).map(
    ({ path, message }): Problem => ({ file, line: lineOf(path), message: `${name(path)}${message}` }),
  );
  return malformed.length > 0 ? { problems: malformed } : { value: { value, lineOf } };
}

/** `exceptions[2].expires: `, counted from one as people do. */
function name(path: Path): string {
  if (path.length === 0) return '';
  const steps = path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`));
  return `${steps.join('').replace(/^\./, '')}: `;
}

/** The offset of the value at a path, or of the nearest one around it. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.range?.[0] ?? 0;
}
