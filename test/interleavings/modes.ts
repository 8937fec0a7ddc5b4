import type { Random } from '../oracle/generate/random.js';
import { type Levels, levels } from './levels.js';
import type { Options } from './options.js';
import { randomScenario, randomTriple, shrink } from './random.js';
import { pairsOf, type Run, runAfterWaiting, runOverlapping, runPausing, runTriple } from './runs.js';
import type { Isolation } from './scenario.js';
import type { Stage } from './stage.js';
import { runTouching } from './touching.js';
import type { Event } from './world.js';

/** Scenarios of one kind, over the events of one stage. */
export type Mode = (stage: Stage, random: Random) => AsyncGenerator<Run>;

export function modesFor({ share, count }: Options): Readonly<Record<string, Mode>> {
  const forPairs = (run: (stage: Stage, pair: [Event, Event]) => AsyncGenerator<Run>): Mode =>
    async function* (stage, random) {
      for (const pair of pairsOf(stage.events)) if (random.chance(share)) yield* run(stage, pair);
    };
  const times = (run: Mode): Mode =>
    async function* (stage, random) {
      for (let time = 0; time < count; time++) yield* run(stage, random);
    };
  const at = (wanted: (levels: Levels) => boolean): Mode => {
    const assignments = levels.filter(wanted).flatMap((one) => one.assignments);
    return forPairs(async function* (stage, pair) {
      for (const assignment of assignments) yield* runOverlapping(stage, pair, assignment);
    });
  };
  return {
    pairs: at(({ name }) => name === 'READ COMMITTED'),
    serializable: at(({ name }) => name === 'SERIALIZABLE'),
    repeatable: at(({ name }) => name === 'REPEATABLE READ'),
    mixed: at(({ assignments }) => assignments.length > 1),
    pauses: forPairs(runPausing),
    threes: (stage, random) => runThrees(stage, random, share),
    touching: (stage, random) => runTouching(stage, random, share),
    filling: runFillings(share, count),
    replacing: runFillings(share, count),
    'serializable-filling': runFillings(share, count),
    lost: (stage, random) => runBesideFiller(stage, random, share),
    triples: times((stage, random) => runTriple(stage, randomTriple(random, stage.events))),
    random: times(runRandom),
  };
}

/** The filler beside each event, each of the two stopped everywhere inside maintenance. */
export async function* runBesideFiller(stage: Stage, random: Random, share: number): AsyncGenerator<Run> {
  for (const event of stage.events) {
    const pair: [Event, Event] = [stage.fill, event];
    if (random.chance(share)) yield* runOverlapping(stage, pair, levelsOf(stage));
    if (random.chance(share) && !stage.serializable) yield* runPausing(stage, pair);
  }
}

/** The same; then pairs of events where the filler has not come yet, and two events beside it. */
export function runFillings(share: number, count: number): Mode {
  return async function* (stage, random) {
    yield* runBesideFiller(stage, random, share);
    for (const pair of pairsOf(stage.events))
      if (random.chance(share)) yield* runOverlapping(stage, pair, levelsOf(stage));
    if (stage.serializable) return;
    for (let time = 0; time < count; time++) {
      const [a, b] = [random.pick(stage.events), random.pick(stage.events)];
      yield* runTriple(stage, random.shuffle([stage.fill, a, b]) as [Event, Event, Event]);
      const scenario = randomScenario(random, [...stage.events, ...stage.events.map(() => stage.fill)], stage.atCommit);
      const ending = await stage.run(scenario);
      yield ending.findings.length === 0 ? { scenario, ending } : await shrink(stage, scenario);
    }
  };
}

function levelsOf({ serializable }: Stage): [Isolation, Isolation] {
  const level = serializable ? 'SERIALIZABLE' : 'READ COMMITTED';
  return [level, level];
}

async function* runThrees(stage: Stage, random: Random, share: number): AsyncGenerator<Run> {
  for (const [a, b] of stage.events.flatMap((a) => stage.events.map((b) => [a, b] as const))) {
    const others = stage.events.filter(() => random.chance(share));
    if (others.length > 0) yield* runAfterWaiting(stage, [a, b], others);
  }
}

async function* runRandom(stage: Stage, random: Random): AsyncGenerator<Run> {
  const scenario = randomScenario(random, stage.events, stage.atCommit);
  const ending = await stage.run(scenario);
  yield ending.findings.length === 0 ? { scenario, ending } : await shrink(stage, scenario);
}
