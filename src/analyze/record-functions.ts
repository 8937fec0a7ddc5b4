import { builtInName } from '../ir/expression.js';
import type { OpaqueSource } from '../ir/nodes.js';
import type { FuncCall, Node } from '../sql/parse.js';

/**
 * Functions of the server's own that read json as rows of a type. They ask the type's own conversions for each value,
 * which may depend on anything, so the server calls them STABLE.
 */
const recordFunction = /^(jsonb?)_(?:to|populate)_record(set)?$/;

/** How to read json without such a function, by its name; undefined: it is none. */
export function withoutRecords(name: string): string | undefined {
  const [found, type, set] = recordFunction.exec(name) ?? [];
  if (found === undefined) return undefined;
  return set === undefined ? `take values out of the ${type} by (… ->> 'name')::type` : byElements(type as string);
}

/** How to read json by its elements, where a source's rows are made of it otherwise; undefined where they aren't. */
export function byElementsOf({ item: { kind, fields } }: OpaqueSource): string | undefined {
  if (kind === 'JsonTable') return byElements('jsonb');
  const calls = kind === 'RangeFunction' ? ((fields.functions ?? []) as Node[]).flatMap(callIn) : [];
  return calls.map((call) => withoutRecords(builtInName(call) ?? '')).find((remedy) => remedy !== undefined);
}

function callIn(item: Node): FuncCall[] {
  const call = 'List' in item ? item.List.items?.[0] : undefined;
  return call !== undefined && 'FuncCall' in call ? [call.FuncCall] : [];
}

function byElements(type: string): string {
  return `take the elements by ${type}_array_elements(…) e, and values out of them by (e ->> 'name')::type`;
}
