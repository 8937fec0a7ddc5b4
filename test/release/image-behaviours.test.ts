import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Behaviour } from '../../release/image/behaviour/behaviour.js';
import { compare } from '../../release/image/behaviour/compare.js';
import { behaviours, describeBehaviours } from '../../release/image/behaviour/table.js';

it('the table of behaviours in the documentation is the one that is tried (npm run test:image -- --write)', () => {
  expect(readFileSync('docs/container.md', 'utf8')).toBe(describeBehaviours());
  for (const { name } of behaviours) expect(describeBehaviours()).toContain(`\n| ${name} | `);
});

it('each behaviour has a name of its own, and a reason where it differs', () => {
  const names = behaviours.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  for (const { name, official, ours, reason } of behaviours) {
    expect(ours === undefined, name).toBe(reason === undefined);
    expect(ours, name).not.toBe(official);
  }
});

describe('the comparison', () => {
  const like = (name: string, expected: Partial<Behaviour>, official: string, ours: string): Behaviour => ({
    name,
    tried: 'nothing',
    official: 'waits',
    ...expected,
    observe: async (subject) => (subject.isOfficial ? official : ours),
  });

  async function run(all: readonly Behaviour[], options: { whole?: boolean; only?: string } = {}) {
    const told: string[] = [];
    const comparison = { official: 'theirs', image: 'ours', whole: false, ...options };
    const failed = await compare(comparison, (text) => told.push(text), all).then(
      () => undefined,
      (error: Error) => error.message,
    );
    return { failed, told: told.map((text) => text.replace(/, \d+\.\d s$/, '')) };
  }

  it('holds where both do as they should, and tries the rest on demand', async () => {
    const all = [
      like('A', {}, 'waits', 'waits'),
      like('B', { ours: 'goes', reason: 'so' }, 'waits', 'goes'),
      like('C', { onlyWhole: true }, 'waits', 'waits'),
    ];
    const [a, b, c] = ['  held: A', '  held: B', '  held: C'];
    expect(await run(all)).toEqual({
      failed: undefined,
      told: [a, b, '2 of 3 behaviours of the official image: held'],
    });
    const whole = [a, b, c, '3 of 3 behaviours of the official image: held'];
    expect(await run(all, { whole: true })).toEqual({ failed: undefined, told: whole });
  });

  it('fails with all that differs, of the official image too, and with what could not be seen', async () => {
    const broken = { ...like('C', {}, '', ''), observe: () => Promise.reject(new Error('the container ended')) };
    const { failed, told } = await run([like('A', {}, 'waits', 'goes'), like('B', {}, 'goes', 'waits'), broken]);
    expect(told).toEqual(['  DIFFERS: A', '  DIFFERS: B', '  DIFFERS: C']);
    expect(failed).toBe(
      [
        'A: ours\n  should: waits\n  does:   goes',
        'B: theirs\n  should: waits\n  does:   goes',
        'C: theirs\n  should: waits\n  fails:  the container ended',
        'C: ours\n  should: waits\n  fails:  the container ended',
      ].join('\n'),
    );
  });

  it('fails where nothing is to be compared', async () => {
    const { failed } = await run([like('A', {}, 'waits', 'waits')], { only: 'nothing of the kind' });
    expect(failed).toBe('no behaviour has "nothing of the kind" in its name\n  hint: docs/container.md lists them');
  });
});
