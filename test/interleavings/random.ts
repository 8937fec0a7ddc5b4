import type { Random } from '../oracle/generate/random.js';
import { letter, type Scenario, type Transaction, transaction } from './scenario.js';
import type { Ending, Stage } from './stage.js';
import type { Event } from './world.js';

/** Two or three transactions of one or two events, in any order, one of them often stopped inside maintenance. */
export function randomScenario(random: Random, events: readonly Event[], atCommit = false): Scenario {
  const count = random.chance(0.6) ? 3 : 2;
  const transactions = Array.from({ length: count }, (): Transaction => {
    const own = random.some(events, random.chance(0.3) ? 2 : 1);
    return { ...transaction(own), end: random.chance(0.1) ? 'ROLLBACK' : 'COMMIT' };
  });
  const steps = random.shuffle(transactions.flatMap((one, session) => stepsOf(one, session)));
  if (random.chance(0.3)) return { transactions, order: steps.join('') };
  const session = random.below(count);
  const first = atCommit ? steps.lastIndexOf(letter(session)) : steps.indexOf(letter(session));
  steps.splice(random.between(first + 1, steps.length), 0, '.');
  return { transactions, order: steps.join(''), pause: { session, at: random.between(1, atCommit ? 20 : 9) } };
}

/** Any event, then two that change what is linked to what. */
export function randomTriple(random: Random, events: readonly Event[]): [Event, Event, Event] {
  const linking = events.filter(({ name }) => /: (?:insert|move|key|upsert|delete \d)/.test(name));
  return [random.pick(events), random.pick(linking), random.pick(linking)];
}

function stepsOf({ events }: Transaction, session: number): string[] {
  return Array.from({ length: events.length + 1 }, () => letter(session));
}

/** Leaves out of a scenario with findings what they don't need: sessions, events, rollbacks, the pause. */
export async function shrink(stage: Stage, scenario: Scenario): Promise<{ scenario: Scenario; ending: Ending }> {
  for (const smaller of smallerThan(scenario)) {
    const ending = await stage.run(smaller);
    if (ending.findings.length > 0) return shrink(stage, smaller);
  }
  return { scenario, ending: await stage.run(scenario) };
}

function* smallerThan(scenario: Scenario): Generator<Scenario> {
  const { transactions, order, pause } = scenario;
  if (pause !== undefined) yield { transactions, order: order.replace('.', '') };
  for (const [session, one] of transactions.entries()) {
    const replaced = (smaller: Transaction): Transaction[] => transactions.with(session, smaller);
    for (const [place] of one.events.entries()) {
      if (one.events.length === 1) continue;
      const events = one.events.toSpliced(place, 1);
      yield { ...scenario, transactions: replaced({ ...one, events }), order: without(order, letter(session), 1) };
    }
    if (one.end === 'ROLLBACK') yield { ...scenario, transactions: replaced({ ...one, end: 'COMMIT' }) };
  }
  const last = transactions.length - 1;
  for (const session of transactions.keys()) {
    if (transactions.length === 2 || pause?.session === session) continue;
    yield {
      transactions: transactions.toSpliced(session, 1),
      order: renamed(without(order, letter(session), order.length), session, last),
      pause: pause && { ...pause, session: pause.session > session ? pause.session - 1 : pause.session },
    };
  }
}

function without(order: string, step: string, times: number): string {
  let rest = order;
  for (let time = 0; time < times; time++) rest = rest.replace(step, '');
  return rest;
}

/** The letters of the sessions after one that is gone. */
function renamed(order: string, gone: number, last: number): string {
  let result = order;
  for (let session = gone + 1; session <= last; session++) {
    result = result.replaceAll(letter(session), letter(session - 1));
  }
  return result;
}
