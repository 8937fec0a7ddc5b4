import { quoteLiteral } from '../../sql/quote.js';

/** A value that comes in the place of a member. */
export interface MemberEdit {
  /** Keys from the top of the document down. */
  readonly path: readonly string[];
  /** An expression. */
  readonly value: string;
}

/** Members of one object, as an expression for an object of them. */
export interface Members {
  /** Where the object stands. */
  readonly keys: readonly string[];
  readonly members: string;
}

/** What is set, by the objects that it is set in. */
export function membersByObject(edits: readonly MemberEdit[]): Members[] {
  const objects = new Map<string, { keys: readonly string[]; pairs: string[] }>();
  for (const { path, value } of edits) {
    const keys = path.slice(0, -1);
    const name = JSON.stringify(keys);
    const { pairs } = objects.get(name) ?? { pairs: [] };
    objects.set(name, { keys, pairs: [...pairs, `${quoteLiteral(path.at(-1) ?? '')}, ${value}`] });
  }
  return [...objects.values()].map(({ keys, pairs }) => ({
    keys,
    members: `pg_catalog.jsonb_build_object(${pairs.join(', ')})`,
  }));
}
