import { openPg } from '../../src/db/open-pg.js';
import { Random } from '../oracle/generate/random.js';
import { BurstFailure, runBurst } from './burst.js';
import { Worker } from './client.js';
import type { Journal } from './journal.js';
import { Saboteur } from './saboteur.js';
import { chooseSetting, type Setting, Stage } from './stage.js';
import { Tally } from './tally.js';

/** A part of a run: one database with some of the views, and bursts of transactions over it. */
export interface Phase {
  readonly setting: Setting;
  readonly tally: Tally;
  readonly seconds: number;
  /** Bursts after which every document was what its query says. */
  readonly bursts: number;
  /** Documents compared with their queries. */
  readonly documents: number;
  readonly failure: { readonly message: string; readonly journal: Journal } | null;
}

export interface PhaseOptions {
  readonly seed: number;
  readonly clients: number;
  readonly bursts: number;
  /** For each client in each burst. */
  readonly transactions: number;
}

/** Runs bursts over a new database of a server, and verifies every view after each. */
export async function runPhase(serverUrl: string, options: PhaseOptions): Promise<Phase> {
  const setting = chooseSetting(new Random(options.seed));
  const name = `stress_${options.seed}`;
  const admin = await openPg(serverUrl);
  await admin.execute(`CREATE DATABASE ${name}`);
  try {
    return await runOver(serverUrl.replace(/[^/]*$/, name), setting, options);
  } finally {
    await admin.execute(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.close();
  }
}

async function runOver(url: string, setting: Setting, options: PhaseOptions): Promise<Phase> {
  const stage = await Stage.open(url, setting);
  const saboteur = await Saboteur.open(url);
  const strike = saboteur.strike.bind(saboteur);
  const numbers = Array.from({ length: options.clients }, (_, number) => number + 1);
  const workers = numbers.map((number) => new Worker(number, url, stage.documents, strike));
  let [seconds, bursts, documents] = [0, 0, 0];
  let failure: Phase['failure'] = null;
  for (; bursts < options.bursts && failure === null; bursts++) {
    const began = performance.now();
    const ended = await finish(stage, () =>
      runBurst(workers, options.seed * 31 + bursts, setting.levels, options.transactions),
    );
    seconds += (performance.now() - began) / 1000;
    if ('failure' in ended) failure = ended.failure;
    else documents += ended.documents;
  }
  if (failure !== null) bursts--;
  await Promise.all([saboteur.close(), stage.close(), ...workers.map((worker) => worker.close())]);
  const tally = new Tally();
  for (const worker of workers) tally.addAll(worker.tally);
  return { setting, tally, seconds, bursts, documents, failure };
}

async function finish(
  stage: Stage,
  burst: () => Promise<Journal>,
): Promise<{ documents: number } | { failure: NonNullable<Phase['failure']> }> {
  try {
    const journal = await burst();
    const result = await stage.verify();
    return 'documents' in result ? result : { failure: { message: result.difference, journal } };
  } catch (error) {
    if (!(error instanceof BurstFailure)) throw error;
    return { failure: { message: error.message, journal: error.journal } };
  }
}
