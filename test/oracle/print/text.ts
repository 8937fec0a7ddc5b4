import { quoteIdentifier } from '../../../src/sql/quote.js';
import type { Literal } from '../spec/schema.js';
import { type TypeName, types } from '../spec/types.js';

/** The schemas that every case lives in. */
export const schemas = { main: 'oracle', other: 'oracle "2"' } as const;

/** Plain identifiers of the cases that must be quoted all the same. */
const reserved = new Set(['select', 'order', 'user', 'row', 'value']);

export function identifier(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : quoteIdentifier(name);
}

export function identifiers(names: readonly string[]): string {
  return names.map(identifier).join(', ');
}

export function qualified(schema: 'main' | 'other', name: string): string {
  return `${identifier(schemas[schema])}.${identifier(name)}`;
}

export function typeName(type: TypeName): string {
  return type === 'mood' || type === 'pair' ? qualified('main', type) : types[type].sql;
}

/** A literal that has its type wherever it stands. */
export function typed(type: TypeName, text: Literal): string {
  if (text === null) return `NULL::${typeName(type)}`;
  if (type === 'boolean' || (type === 'int' && !text.startsWith('-'))) return text;
  return text.startsWith('-') ? `(${text})::${typeName(type)}` : `${text}::${typeName(type)}`;
}

/** A literal whose type its place decides. */
export const untyped = (text: Literal): string => text ?? 'NULL';

export function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

/** In parentheses: on one line if that is short, else indented on lines of its own. */
export function enclosed(open: string, items: readonly string[], close = ')'): string {
  const line = `${open}${items.join(', ')}${close}`;
  if (line.length <= 100 && !line.includes('\n')) return line;
  return `${open.trimEnd()}\n${indent(items.join(',\n'))}\n${close}`;
}
