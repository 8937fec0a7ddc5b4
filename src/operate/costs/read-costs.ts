import { type RelationName, sameRelation } from '../../base/names.js';
import { abortable } from '../../db/abort.js';
import type { Driver } from '../../db/driver.js';
import type { Abortable } from '../../db/signal.js';
import { lookAtView, type RegisteredView, readViews } from '../../deploy/registry.js';
import { wholePlan } from '../../deploy/stored-plan.js';
import { resolveName } from '../../deploy/view-name.js';
import { writeEvents } from '../../emit/triggers.js';
import { describedPaths } from '../../emit/view-functions.js';
import type { Strategy, WriteEvent } from '../../plan/plan.js';
import type { Calls, Costs, EventCosts, StepCosts, ViewCosts } from './costs.js';
import { countedFunctions } from './functions.js';
import { readLockWaits } from './lock-waits.js';
import {
  type CountedCalls,
  type DatabaseStatistics,
  readDatabase,
  readDocuments,
  readFunctionCalls,
} from './statistics.js';

/**
 * What the maintenance of one view costs, or of all, as the server's cumulative statistics have it; they are up to a
 * second behind, of sessions that are idle in a transaction by as long as that. Throws `VIEW_UNKNOWN`.
 */
export async function readCosts(driver: Driver, name?: string, options: Abortable = {}): Promise<Costs> {
  return abortable(driver, options, async (stopping) => {
    const views =
      name === undefined ? await readViews(stopping) : [await lookAtView(stopping, await resolveName(stopping, name))];
    const database = await readDatabase(stopping);
    const { at, name: own, counting, deadlocks, rollbacks } = database;
    return {
      at,
      database: own,
      counting,
      deadlocks,
      rollbacks,
      views: await costsOf(stopping, views, database),
      waits: await readLockWaits(stopping, views),
    };
  });
}

/** The same of views that have been read. */
export async function costsOf(
  driver: Driver,
  views: readonly RegisteredView[],
  database: DatabaseStatistics,
): Promise<ViewCosts[]> {
  const functions = views.map(countedFunctions);
  const calls = await readFunctionCalls(
    driver,
    functions.flat().map((each) => each.name),
  );
  const documents = await readDocuments(
    driver,
    views.map((view) => view.name),
  );
  return views.map((view, at) => {
    const own = functions[at] ?? [];
    const counted = own.map(({ name }) => calls.get(name)).filter((each) => each !== undefined);
    const events = eventsOf(view, calls);
    const found = documents.find(({ view: of }) => sameRelation(of, view.name));
    return {
      view: view.name,
      counting: database.counting,
      since: later(database.since, view.updatedAt),
      calls: events.reduce((sum, { rows, statements }) => sum + (rows?.calls ?? 0) + statements.calls, 0),
      ms: counted.reduce((sum, { ownMs }) => sum + ownMs, 0),
      events,
      steps: stepsOf(view, calls),
      filling: view.filling == null ? null : { documents: view.filling.documents, total: view.filling.total },
      documents: found === undefined ? null : { since: later(database.since, view.createdAt), ...found.costs },
    };
  });
}

/** Of two times, the first of which may never have been. */
function later(reset: string | null, made: string): string {
  return reset !== null && reset > made ? reset : made;
}

const none: Calls = { calls: 0, ms: 0, ownMs: 0 };

function eventsOf(view: RegisteredView, calls: CountedCalls): EventCosts[] {
  const functions = countedFunctions(view);
  return view.plan.tables.flatMap(({ table }) =>
    writeEvents.map((event): EventCosts => {
      const found = (kind: 'rows' | 'statements') => {
        const of = functions.find(
          (each) =>
            'answers' in each && each.answers === kind && each.event === event && sameRelation(each.table, table),
        );
        return plain(calls.get(of?.name ?? ''));
      };
      const strategies = strategiesOf(view, table, event);
      return { table, event, strategies, rows: found('rows'), statements: found('statements') ?? none };
    }),
  );
}

function strategiesOf(view: RegisteredView, table: RelationName, event: WriteEvent): Strategy[] {
  const plan = wholePlan(view)?.tables.find((each) => sameRelation(each.table, table));
  const strategies = (plan?.events ?? []).filter((each) => each.event === event).map(({ strategy }) => strategy);
  return [...new Set(strategies)].sort();
}

function stepsOf(view: RegisteredView, calls: CountedCalls): StepCosts[] {
  return countedFunctions(view).flatMap((each): StepCosts[] => {
    const counted = calls.get(each.name);
    if (!('step' in each) || counted === undefined) return [];
    const of = each.step === 'compute-values' ? describedPaths(counted.description) : each.of;
    return [{ step: each.step, ...(of !== undefined && { of }), ...(plain(counted) ?? none) }];
  });
}

function plain(counted: Calls | undefined): Calls | null {
  if (counted === undefined) return null;
  const { calls, ms, ownMs } = counted;
  return { calls, ms, ownMs };
}
