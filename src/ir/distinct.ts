import type { Node, SelectStmt } from '../sql/parse.js';

/** `SELECT DISTINCT`, which the parser gives an empty node for. */
export function isPlainDistinct(clause: readonly Node[] | undefined): boolean {
  return clause?.every((node) => Object.keys(node).length === 0) ?? false;
}

/** The expressions of DISTINCT ON; those of a plain DISTINCT are the outputs. */
export function distinctOn({ distinctClause }: SelectStmt): Node[] {
  return (distinctClause ?? []).filter((node) => Object.keys(node).length > 0);
}
