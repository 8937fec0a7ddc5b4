import { type Isolation, letter, type Scenario, transaction } from './scenario.js';
import type { Ending, Stage } from './stage.js';
import type { Event } from './world.js';

/** A scenario that was run. */
export interface Run {
  readonly scenario: Scenario;
  readonly ending: Ending;
}

/** Every pair of events, an event with itself included. */
export function pairsOf<T>(events: readonly T[]): [T, T][] {
  return events.flatMap((a, place) => events.slice(place).map((b): [T, T] => [a, b]));
}

/** Two transactions of one event each, in the orders in which both are open at the same time. */
export async function* runOverlapping(
  stage: Stage,
  [a, b]: readonly [Event, Event],
  [ofA, ofB]: readonly [Isolation, Isolation] = ['READ COMMITTED', 'READ COMMITTED'],
): AsyncGenerator<Run> {
  const transactions = [transaction([a], ofA), transaction([b], ofB)];
  for (const order of a === b && ofA === ofB ? ['ABAB', 'ABBA'] : ['ABAB', 'ABBA', 'BABA', 'BAAB']) {
    const scenario = { transactions, order };
    yield { scenario, ending: await stage.run(scenario) };
  }
}

/**
 * One transaction stopped inside maintenance, before each of its statements in turn, while the other writes, and ends
 * or not, before it goes on; then the other way round.
 */
export async function* runPausing(stage: Stage, [a, b]: readonly [Event, Event]): AsyncGenerator<Run> {
  const transactions = [transaction([a]), transaction([b])];
  for (const session of a === b ? [0] : [0, 1]) {
    const [paused, other] = [letter(session), letter(1 - session)];
    const orders = stage.atCommit
      ? [
          `${paused}${paused}${other}${other}.`,
          `${other}${paused}${paused}${other}.`,
          `${paused}${paused}${other}.${other}`,
        ]
      : [`${paused}${other}${other}.${paused}`, `${paused}${other}.${paused}${other}`];
    for (const order of orders) yield* runPauses(stage, { transactions, order }, session);
  }
}

/**
 * Where the first of two transactions waits for the second inside maintenance and then goes on: each third one beside
 * it. What the first had looked at before it waited is no longer so.
 */
export async function* runAfterWaiting(
  stage: Stage,
  [a, b]: readonly [Event, Event],
  others: readonly Event[],
): AsyncGenerator<Run> {
  const pair = { transactions: [transaction([a]), transaction([b])], order: 'BABA' };
  const ending = await stage.run(pair);
  yield { scenario: pair, ending };
  if (!ending.waited || ending.failures.some((code) => code !== null)) return;
  for (const c of others) {
    const scenario = { transactions: [...pair.transactions, transaction([c])], order: 'BABCCA' };
    yield { scenario, ending: await stage.run(scenario) };
  }
}

/**
 * One transaction stopped inside maintenance while a second one comes and goes, then a third one beside the first: what
 * the first has seen before the pause is no longer so, and nobody who made it so is left to wait for.
 */
export async function* runTriple(stage: Stage, events: readonly [Event, Event, Event]): AsyncGenerator<Run> {
  const transactions = events.map((event) => transaction([event]));
  for (const order of stage.atCommit ? ['AABBCC.', 'CAABBC.', 'CAABB.C'] : ['ABB.CCA'])
    yield* runPauses(stage, { transactions, order }, 0);
}

/** A scenario with a pause of one session before each statement of its maintenance in turn. */
export async function* runPauses(stage: Stage, scenario: Scenario, session: number): AsyncGenerator<Run> {
  for (let at = 1; ; at++) {
    const paused = { ...scenario, pause: { session, at } };
    const ending = await stage.run(paused);
    yield { scenario: paused, ending };
    if (!ending.paused) return;
  }
}
