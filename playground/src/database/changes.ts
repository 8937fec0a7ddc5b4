import { diffArrays } from 'diff';
import type { Document } from './documents.js';

export interface Line {
  readonly text: string;
  /** Whether it is there before the write alone, after it alone, or both. */
  readonly is: 'kept' | 'added' | 'removed';
}

/** A document as it is shown: what a write made of it. */
export interface ShownDocument extends Document {
  readonly state: 'kept' | 'new' | 'changed' | 'gone';
  readonly shown: readonly { readonly name: string; readonly lines: readonly Line[] }[];
}

/** Documents after a write, those first that it changed; `before` is undefined where all are new together. */
export function compareDocuments(before: readonly Document[] | undefined, after: readonly Document[]): ShownDocument[] {
  const old = new Map((before ?? after).map((document) => [document.key, document]));
  const present = new Set(after.map(({ key }) => key));
  const gone = [...old.values()].filter(({ key }) => !present.has(key)).map((document) => whole(document, 'gone'));
  const rest = after.map((document) => compare(old.get(document.key), document));
  return [...gone, ...rest.filter(({ state }) => state !== 'kept'), ...rest.filter(({ state }) => state === 'kept')];
}

function compare(before: Document | undefined, after: Document): ShownDocument {
  if (before === undefined) return whole(after, 'new');
  const same = JSON.stringify([before.columns, before.parts]) === JSON.stringify([after.columns, after.parts]);
  if (same) return whole(after, 'kept');
  const shown = after.parts.map(({ name, lines }, place) => ({
    name,
    lines: compareLines(before.parts[place]?.lines ?? [], lines),
  }));
  return { ...after, state: 'changed', shown };
}

function whole(document: Document, state: 'kept' | 'new' | 'gone'): ShownDocument {
  const is = { kept: 'kept', new: 'added', gone: 'removed' } as const;
  const shown = document.parts.map(({ name, lines }) => ({
    name,
    lines: lines.map((text) => ({ text, is: is[state] })),
  }));
  return { ...document, state, shown };
}

/** A comma at the end is no difference: it says that more follows. */
function compareLines(before: readonly string[], after: readonly string[]): Line[] {
  const comparator = (a: string, b: string) => a.replace(/,$/, '') === b.replace(/,$/, '');
  return diffArrays([...before], [...after], { comparator }).flatMap(({ value, added, removed }) =>
    value.map((text): Line => ({ text, is: added ? 'added' : removed ? 'removed' : 'kept' })),
  );
}
