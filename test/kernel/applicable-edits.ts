import type { Json } from './json.js';

/** The edits that, one after the other, can be applied. */
export function applicableEdits(document: Json, edits: Json, apply: (document: Json, edits: Json) => Json): Json {
  let value = document;
  return (edits as readonly Json[]).filter((edit) => {
    try {
      value = apply(value, [edit]);
      return true;
    } catch {
      return false;
    }
  });
}
