import type { Random } from './random.js';

/** Legal names that break careless quoting, and names that generated code may use itself. */
const hostile: readonly string[] = [
  'a"b\'$$\\',
  'select',
  'order',
  'user',
  'NEW',
  'new',
  'old',
  'new_table',
  'old_rows',
  'Größe',
  'doc',
  'key',
  'keys',
  'value',
  'row',
  'x.y',
  '%I',
  '$1',
  '{}',
  '{q}',
  ' ',
  '--',
  '/* c */',
  'v_keys',
  'tg_op',
  'found',
  'result',
  't',
  'n'.repeat(63),
  'é'.repeat(31),
];

/** Gives names that are unique among those it gave: the proposed ones, or hostile ones in their place. */
export class Names {
  readonly #used = new Set<string>();

  constructor(
    private readonly random: Random,
    private readonly hostility: number,
  ) {}

  take(proposed: string): string {
    const base = this.random.chance(this.hostility) ? this.random.pick(hostile) : proposed;
    let name = shorten(base, 63);
    for (let n = 2; this.#used.has(name); n++) name = shorten(base, 63 - `${n}`.length) + n;
    this.#used.add(name);
    return name;
  }
}

function shorten(name: string, bytes: number): string {
  let result = name;
  while (Buffer.byteLength(result) > bytes) result = result.slice(0, -1);
  return result;
}
