import { servers } from './databases.js';

/** `npm run test:whole` tries everything on every engine. */
const whole = process.env.JSONB_IVM_WHOLE !== undefined;

/**
 * What of many inputs is tried on an engine: all of them on the oldest server; on each other engine one of `n`, not the
 * same ones on all, and those that `always` says (of what the oldest server has not).
 */
export function shareOf<T>(
  engine: string,
  n: number,
  items: readonly T[],
  always: (item: T) => boolean = () => false,
): readonly T[] {
  if (whole || engine === servers[0]) return items;
  const first = (Number.parseInt(engine, 10) || 0) % n;
  return items.filter((item, at) => at % n === first || always(item));
}

/** One of `n` of what another test, or the oldest server, tries whole. */
export function sampleOf<T>(n: number, items: readonly T[]): readonly T[] {
  return whole ? items : items.filter((_, at) => at % n === 0);
}
