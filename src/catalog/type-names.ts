import type { Catalog } from './catalog.js';

/** A type by the name that the catalog has it under: `numeric(8,3)` → `numeric`. */
export function withoutModifier({ types }: Catalog, type: string): string {
  if (Object.hasOwn(types, type)) return type;
  return type.startsWith('interval') ? type.replace(/^interval[^[]*/, 'interval') : type.replace(/\([\d,-]+\)/, '');
}
