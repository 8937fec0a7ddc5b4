import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
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
