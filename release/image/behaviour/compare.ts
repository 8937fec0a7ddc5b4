import type { Behaviour } from './behaviour.js';
import { Subject } from './subject.js';
import { behaviours } from './table.js';

export interface Comparison {
  readonly official: string;
  readonly image: string;
  /** All of the table, not a share of it. */
  readonly whole: boolean;
  /** Of those whose name holds this. */
  readonly only?: string | undefined;
}

/** Holds an image and the official one against the table; throws with all that either of them does otherwise. */
export async function compare(
  { official, image, whole, only = '' }: Comparison,
  tell: (text: string) => void,
  all: readonly Behaviour[] = behaviours,
): Promise<void> {
  const wrong: string[] = [];
  const chosen = all.filter(({ name, onlyWhole }) => (whole || !onlyWhole) && name.includes(only));
  if (chosen.length === 0) {
    throw new Error(`no behaviour has "${only}" in its name\n  hint: docs/container.md lists them`);
  }
  for (const behaviour of chosen) {
    const began = Date.now();
    const found = [
      ...(await difference(behaviour, behaviour.official, new Subject(official, '0:0'))),
      ...(await difference(behaviour, behaviour.ours ?? behaviour.official, newOwn(image, official))),
    ];
    wrong.push(...found);
    tell(
      `  ${found.length === 0 ? 'held' : 'DIFFERS'}: ${behaviour.name}, ${((Date.now() - began) / 1000).toFixed(1)} s`,
    );
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  tell(`${chosen.length} of ${all.length} behaviours of the official image: held`);
}

const newOwn = (image: string, official: string) => new Subject(image, '999:999', new Subject(official, '0:0'));

async function difference({ name, observe }: Behaviour, expected: string, subject: Subject): Promise<string[]> {
  try {
    const seen = await observe(subject);
    return seen === expected ? [] : [`${name}: ${subject.image}\n  should: ${expected}\n  does:   ${seen}`];
  } catch (error) {
    return [`${name}: ${subject.image}\n  should: ${expected}\n  fails:  ${(error as Error).message}`];
  } finally {
    subject.cleanUp();
  }
}
