import type { Json } from './json.js';

/** The edits that, one after the other, can be applied. */
export function applicableEdits(
  document: Json,
  edits: Json,
  apply: (document: Json, edits: Json) => Json | undefined,
): Json {
  let value = document;
  return (edits as readonly Json[]).filter((edit) => {
    try {
      const changed = apply(value, [edit]);
      if (changed !== undefined) value = changed;
      return changed !== undefined;
    } catch {
      return false;
    }
  });
}
