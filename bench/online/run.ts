import { openPg } from '../../src/db/open-pg.js';
import {
  type CreateOptions,
  createView,
  type Driver,
  JsonbIvmError,
  type ProgressReport,
  resumeView,
  type ViewSource,
  verifyView,
} from '../../src/index.js';
import { replacements, type Shop, schemaOf, startReader, startWriters, type Tally, view } from './shop.js';

/** How a view is created while others write. */
export interface Course {
  readonly shop: Shop;
  readonly writers: number;
  /** Statements of a transaction, at most. */
  readonly statements: number;
  /** After which parts of the documents the filler's session is ended, to be resumed by another. */
  readonly killed: readonly number[];
  readonly maxRate?: number;
}

/** What came of it. */
export interface Outcome {
  /** What was done. */
  readonly what: string;
  readonly seconds: number;
  readonly documents: number;
  readonly kills: number;
  readonly writes: Tally;
  readonly reads: Tally;
  /** Documents that differ from the query in the end. */
  readonly differing: number;
}

/** Fills a database that is empty, and has other views take the place of the first one after the other. */
export async function* runOnline(driver: Driver, url: string, course: Course): AsyncGenerator<Outcome> {
  await driver.execute(schemaOf(course.shop));
  yield await besideClients(driver, url, course, 'created', view);
  for (const { what, made, swap } of replacements)
    yield await besideClients(driver, url, course, what, made, swap ? { swap } : {});
}

async function besideClients(
  driver: Driver,
  url: string,
  course: Course,
  what: string,
  made: ViewSource,
  further: CreateOptions = {},
): Promise<Outcome> {
  const { shop, writers, statements } = course;
  const writing = startWriters(url, shop, writers, statements);
  const reading = startReader(url, shop, 20);
  const begun = performance.now();
  const kills = await createKilled(driver, url, course, made, further);
  const seconds = (performance.now() - begun) / 1000;
  const [writes, reads] = await Promise.all([writing.stop(), reading.stop()]);
  const { documents, differing } = await verifyView(driver, view.name);
  return { what, seconds, documents, kills, writes, reads, differing };
}

/**
 * Creates the view, or has another take its place, in sessions of its own, each of which but the last is ended; gives how
 * many were.
 */
export async function createKilled(
  admin: Driver,
  url: string,
  course: Course,
  made: ViewSource = view,
  further: CreateOptions = {},
): Promise<number> {
  const { shop, killed, maxRate } = course;
  let kills = 0;
  for (const part of [...killed, Number.POSITIVE_INFINITY]) {
    const session = await openPg(url);
    const onProgress = await killAt(admin, session, part * shop.orders);
    const options = { maxRate, onProgress };
    const resumed = kills > 0;
    try {
      if (resumed) await resumeView(session, view.name, { ...options, lockTimeout: 150 });
      else await createView(session, made, { ...options, ...further, replace: true, online: true, lockTimeout: 150 });
      await session.close();
      break;
    } catch (error) {
      if (!(error instanceof JsonbIvmError) || !lost.includes(error.code)) throw error;
      kills++;
    }
  }
  return kills;
}

const lost: readonly string[] = ['CONNECTION_LOST', 'COMMIT_UNKNOWN'];

async function killAt(admin: Driver, session: Driver, documents: number): Promise<(report: ProgressReport) => void> {
  const [row] = await session.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  let killed = false;
  return ({ done }) => {
    if (killed || done < documents) return;
    killed = true;
    void admin.query('SELECT pg_terminate_backend($1)', [row?.pid]);
  };
}
