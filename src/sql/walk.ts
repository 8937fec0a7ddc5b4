import type { Node } from './parse.js';

/** A node of the parser's tree seen as `{ Kind: fields }`. */
export interface Visited {
  readonly kind: string;
  // biome-ignore lint/suspicious/noExplicitAny: fields of a node whose kind is only known at run time
  readonly fields: any;
}

/** The kind of a node and its fields. */
export function visited(node: Node): Visited {
  const [kind, fields] = Object.entries(node)[0] as [string, unknown];
  return { kind, fields };
}

/**
 * Visits every node below and including `value`, outermost first, in the order of the text; `enter` returning false
 * leaves out what lies below.
 */
export function walk(value: unknown, enter: (node: Visited) => boolean | undefined): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, enter);
  } else if (value !== null && typeof value === 'object') {
    for (const [kind, fields] of Object.entries(value)) {
      if (/^[A-Z]/.test(kind) && typeof fields === 'object' && enter({ kind, fields }) === false) continue;
      walk(fields, enter);
    }
  }
}

/** Whether a node below and including `value` is what is looked for; `within` tells which nodes are looked into. */
export function holdsNode(
  value: unknown,
  is: (node: Visited) => boolean,
  within: (node: Visited) => boolean = () => true,
): boolean {
  let found = false;
  walk(value, (node) => {
    found ||= is(node);
    return !found && within(node);
  });
  return found;
}

/** Looks into what belongs to a query itself, not into the queries in it. */
export function atOwnLevel({ kind }: Visited): boolean {
  return kind !== 'SelectStmt';
}
