import type { Isolation, Scenario } from './scenario.js';

/** Isolation levels of two sessions, and which of them has which. */
export interface Levels {
  readonly name: string;
  readonly assignments: readonly (readonly [Isolation, Isolation])[];
  /** Whether the views are for writers that all run at SERIALIZABLE; they are for READ COMMITTED otherwise. */
  readonly serializable: boolean;
}

export const levels: readonly Levels[] = [
  alike('READ COMMITTED'),
  alike('REPEATABLE READ'),
  alike('SERIALIZABLE'),
  mixed('REPEATABLE READ'),
  mixed('SERIALIZABLE'),
];

/** The levels at which a scenario's two sessions ran. */
export function levelsOf({ transactions }: Scenario): Levels {
  const [a, b] = transactions.map(({ isolation }) => isolation ?? 'READ COMMITTED');
  const found = levels.find(({ assignments }) => assignments.some(([ofA, ofB]) => ofA === a && ofB === b));
  if (found === undefined) throw new Error(`nothing runs at ${a} beside ${b}`);
  return found;
}

function alike(level: Isolation): Levels {
  return { name: level, assignments: [[level, level]], serializable: level === 'SERIALIZABLE' };
}

function mixed(level: Isolation): Levels {
  const assignments: Levels['assignments'] = [
    ['READ COMMITTED', level],
    [level, 'READ COMMITTED'],
  ];
  return { name: `READ COMMITTED beside ${level}`, assignments, serializable: false };
}
