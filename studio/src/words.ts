import type { RelationName } from '../../src/index.js';

/** `1,204 documents` */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

export function formatBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return `${step === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[step]}`;
}

export function formatMs(ms: number): string {
  if (ms >= 60_000) return formatSeconds(ms / 1000);
  if (ms >= 1000) return `${(ms / 1000).toFixed(ms >= 10_000 ? 0 : 1)} s`;
  return `${ms >= 100 ? Math.round(ms) : ms >= 10 ? ms.toFixed(1) : ms.toFixed(2)} ms`;
}

export function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
  return seconds < 86_400 ? `${(seconds / 3600).toFixed(1)} h` : `${(seconds / 86_400).toFixed(1)} days`;
}

/** `2026-11-22 11:00` of an ISO 8601 time. */
export function formatTime(time: string): string {
  return time.replace(/^(.{10})T(.{5}).*$/, '$1 $2');
}

function displayName(name: string): string {
  return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** `shop.order_doc`, as SQL writes it; the name alone where `home` is its schema. */
export function relationName({ schema, name }: RelationName, home?: string): string {
  return schema === home ? displayName(name) : `${displayName(schema)}.${displayName(name)}`;
}

export function sameRelation(a: RelationName, b: RelationName): boolean {
  return a.schema === b.schema && a.name === b.name;
}

const strategies: Readonly<Record<string, string>> = {
  'recompute-document': 'compute the document',
  'recompute-all': 'compute every document',
  'recompute-values': 'compute values',
  'set-fields': 'set fields',
  'patch-element': 'patch elements',
  'patch-entry': 'patch entries',
  'adjust-aggregate': 'adjust totals',
};

export function strategyWords(strategy: string): string {
  return strategies[strategy] ?? strategy;
}
