import type { Random } from '../oracle/generate/random.js';
import { type Levels, levels } from './levels.js';
import type { Options } from './options.js';
import { randomScenario, randomTriple, shrink } from './random.js';
import { pairsOf, type Run, runAfterWaiting, runOverlapping, runPausing, runTriple } from './runs.js';
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
    triples: times((stage, random) => runTriple(stage, randomTriple(random, stage.events))),
    random: times(runRandom),
  };
}

async function* runThrees(stage: Stage, random: Random, share: number): AsyncGenerator<Run> {
  for (const [a, b] of stage.events.flatMap((a) => stage.events.map((b) => [a, b] as const))) {
    const others = stage.events.filter(() => random.chance(share));
    if (others.length > 0) yield* runAfterWaiting(stage, [a, b], others);
  }
}

async function* runRandom(stage: Stage, random: Random): AsyncGenerator<Run> {
  const scenario = randomScenario(random, stage.events);
  const ending = await stage.run(scenario);
  yield ending.findings.length === 0 ? { scenario, ending } : await shrink(stage, scenario);
}
