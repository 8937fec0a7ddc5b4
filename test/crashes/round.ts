import { setTimeout as delay } from 'node:timers/promises';
import type { Driver } from '../../src/index.js';
import type { Fault } from './faults.js';
import type { Ground } from './ground.js';
import { type Operation, run, type State } from './operations.js';
import { type Ending, Operator } from './operator.js';
import { isLackOfSpace } from './space.js';
import { findFaults, takePicture } from './world.js';
import { Writers } from './writers.js';

/** One fault during one operation, and what came of it. */
export interface Round {
  readonly operation: Operation;
  readonly fault: Fault;
  /** Whether the operation took place, as the database shows it. */
  readonly took: boolean;
  readonly ending: Ending;
  /** How often writers met the fault, or its like. */
  readonly struck: number;
  /** What must not be: half an operation, a lost one, documents that differ, failures that writers may not meet. */
  readonly findings: readonly string[];
}

/** Plays a round; the view is `plain` before it and afterwards. `moment`: the part of the operation's usual time. */
export async function playRound(
  ground: Ground,
  operation: Operation,
  fault: Fault,
  moment: number,
  seed: number,
): Promise<Round> {
  const before = await ground.recover();
  await run(before, { from: 'plain', to: operation.from });
  await before.close();
  const { ending, struck, findings } = await disturb(ground, operation, fault, moment, seed);

  const driver = await ground.recover();
  await settle(driver);
  const state = await stateOf(driver, ground, operation);
  if (state === null) findings.push(`half of it is there:\n${await difference(driver, ground, operation)}`);
  const took = state === operation.to;
  if (operation.from !== operation.to && ending.kind === 'done' && !took) findings.push('it was done, and is lost');
  const undone = ending.kind === 'failed' || ending.kind === 'lost';
  if (operation.from !== operation.to && undone && took) findings.push('it failed, and took place');
  findings.push(...(await findFaults(driver)));
  if (findings.length === 0) await createAgain(driver, state as State);
  await driver.close();
  return { operation, fault, took, ending, struck, findings };
}

async function disturb(ground: Ground, operation: Operation, fault: Fault, moment: number, seed: number) {
  const duration = Math.max(300, ground.durations.get(operation.name) ?? 0);
  const quiet = operation.from === operation.to;
  const settings = fault.setting === undefined ? [] : [fault.setting(moment * duration)];
  const operator = await Operator.open(withSettings(ground.url, quiet ? [] : settings));
  const writers = new Writers(withSettings(ground.url, quiet ? settings : []), seed);
  await delay(50);
  const scene = { ground, operator, writers, victim: quiet ? writers.pid : operator.pid };
  const ended = quiet ? delay(duration).then((): Ending => ({ kind: 'done' })) : operator.run(operation);
  await delay(moment * duration);
  await fault.strike?.(scene);
  const ending = await ended;
  await fault.mend?.(scene);
  const findings = [...(await writers.stop())];
  if (ending.kind === 'failed' && !isExpected(ending)) findings.push(`${ending.code} ${ending.message}`);
  await operator.close();
  return { ending, struck: writers.struck, findings };
}

function withSettings(url: string, settings: readonly (readonly [name: string, value: number])[]): string {
  const options = settings.map(([name, value]) => `-c ${name}=${value}`).join(' ');
  return `${url}?options=${encodeURIComponent(options)}`;
}

/** How an operation may fail: by a fault. */
function isExpected({ code, message }: { readonly code: string; readonly message: string }): boolean {
  return ['57014', '55P03'].includes(code) || isLackOfSpace(code, message);
}

/** Nothing that was begun before is still going on; prepared transactions outlive everything, and are committed. */
async function settle(driver: Driver): Promise<void> {
  for (const { gid } of await driver.query<{ gid: string }>('SELECT gid FROM pg_prepared_xacts'))
    await driver.execute(`COMMIT PREPARED '${gid}'`);
  const others = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;
  while ((await driver.query(others)).length > 0) await delay(20);
}

async function stateOf(driver: Driver, ground: Ground, operation: Operation): Promise<State | null> {
  const picture = await takePicture(driver);
  return [operation.from, operation.to].find((state) => ground.pictures.get(state) === picture) ?? null;
}

async function difference(driver: Driver, ground: Ground, { from, to }: Operation): Promise<string> {
  const lines = (text: string): string[] => text.split('\n');
  const now = lines(await takePicture(driver));
  return [from, to]
    .map((state) => {
      const then = lines(ground.pictures.get(state) ?? '');
      const surplus = now.filter((line) => !then.includes(line)).map((line) => `+ ${line}`);
      const missing = then.filter((line) => !now.includes(line)).map((line) => `- ${line}`);
      return [`compared with "${state}"`, ...surplus, ...missing].join('\n');
    })
    .join('\n');
}

async function createAgain(driver: Driver, state: State): Promise<void> {
  await run(driver, { from: state, to: 'absent' });
  await run(driver, { from: 'absent', to: 'plain' });
}
