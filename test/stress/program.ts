import type { Random } from '../oracle/generate/random.js';
import { chooseRecipe } from './recipes.js';

export type Level = 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE';

/** A transaction that one client runs, again and again until it comes to its end. */
export interface Program {
  /** null: each statement is a transaction of its own. */
  readonly level: Level | null;
  readonly parts: readonly Part[];
  readonly end: 'COMMIT' | 'ROLLBACK' | 'PREPARE';
  /** None where the transaction is prepared: nobody would end it. */
  readonly fault: Fault | null;
}

/** Statements that follow each other. */
export interface Part {
  readonly statements: readonly string[];
  /** Inside a savepoint that is kept or rolled back in the end; a failure inside is undone, and the rest goes on. */
  readonly savepoint: 'none' | 'kept' | 'undone';
  /** How long the session does nothing afterwards, its locks held, in milliseconds. */
  readonly pause: number;
}

/** What somebody else does to the session, some milliseconds after it has begun. */
export interface Fault {
  readonly kind: 'cancel' | 'terminate';
  readonly after: number;
}

/** How often transactions run at each level. */
export type Levels = readonly (readonly [weight: number, level: Level])[];

/** A random transaction. */
export function writeProgram(random: Random, levels: Levels): Program {
  const alone = random.chance(0.25);
  const parts = Array.from({ length: alone ? 1 : random.between(1, 4) }, () => writePart(random, alone));
  const limits = alone || random.chance(0.9) ? [] : [limitPart(random)];
  const end = alone || random.chance(0.9) ? 'COMMIT' : random.pick(['ROLLBACK', 'ROLLBACK', 'PREPARE'] as const);
  const level = alone ? null : random.weighted(levels);
  return { level, parts: [...limits, ...parts], end, fault: end === 'PREPARE' ? null : chooseFault(random) };
}

function chooseFault(random: Random): Fault | null {
  if (random.chance(0.94)) return null;
  return { kind: random.pick(['cancel', 'cancel', 'terminate']), after: random.below(40) };
}

function writePart(random: Random, alone: boolean): Part {
  const statements = chooseRecipe(random);
  if (alone) return { statements, savepoint: 'none', pause: 0 };
  const savepoint = random.chance(0.7) ? 'none' : random.pick(['kept', 'undone'] as const);
  const pause = random.weighted([
    [270, 0],
    [20, random.below(20)],
    [1, random.between(100, 800)],
  ]);
  return { statements, savepoint, pause };
}

function limitPart(random: Random): Part {
  const limit = random.pick(['lock_timeout', 'statement_timeout']);
  return { statements: [`SET LOCAL ${limit} = '${random.between(10, 100)}ms'`], savepoint: 'none', pause: 0 };
}
