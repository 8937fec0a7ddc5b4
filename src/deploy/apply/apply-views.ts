import { sameRelation } from '../../base/names.js';
import { abortable } from '../../db/abort.js';
import { DatabaseError, type Driver } from '../../db/driver.js';
import type { Abortable } from '../../db/signal.js';
import { quoteQualified } from '../../sql/quote.js';
import { findCompanion } from '../companion.js';
import { type BegunView, beginView, type MakeOptions, withOpenness } from '../deploy.js';
import { dropView } from '../drop.js';
import type { PaceOptions } from '../fill/pace.js';
import { askingPolitely, type LockOptions, onceWithin, runWithin, type TellLocks } from '../fill/polite.js';
import { noteStatement } from '../history-log.js';
import { needReadCommitted } from '../preconditions.js';
import { compileText } from '../prepare.js';
import type { Progress } from '../progress.js';
import { findView, readViews, rewordStatement } from '../registry.js';
import { convertRegistry } from '../registry-installation.js';
import { completeView } from '../resume.js';
import { estimateRows, type OnlineOptions } from '../size.js';
import { lockStatement, tablesToLock } from '../table-locks.js';
import { takeTurn } from '../turn.js';
import { type DeclaredSource, declareViews } from './declared-views.js';
import { declaredReaders, isInUse, type PlannedView, type PlanOptions, planViews } from './plan-views.js';
import { planDrops } from './prune.js';
import { isSame, type ViewDifference } from './view-difference.js';

/** How views become what is declared. */
export interface ApplyOptions extends PlanOptions, OnlineOptions, LockOptions, PaceOptions, Abortable {
  /** Tell the differences, and change nothing. */
  readonly dryRun?: boolean | undefined;
  /** Drop views that an earlier run made as members of the set and that are not declared any more. */
  readonly prune?: boolean | undefined;
  /** The set that the views belong to, `default` if it isn't given: each directory that serves a database has its own. */
  readonly set?: string | undefined;
  /** Is told of all differences before anything is done. */
  readonly onDifferences?: ((differences: readonly ViewDifference[]) => void) | undefined;
  /** Is told how far the view under way has come. */
  readonly onProgress?: Progress | undefined;
}

/** What views differed by, and whether they do no more. */
export interface AppliedViews {
  /** In the order in which views were made, those dropped last. */
  readonly differences: readonly ViewDifference[];
  /** False where nothing was to be changed. */
  readonly applied: boolean;
}

/** How often a run is begun anew that the server ended, as it and writers waited for each other. */
const attempts = 3;

/**
 * Makes the views of a database what is declared, all of them in one transaction: those that read documents of others
 * behind those. Writers of the tables wait meanwhile, and other deployments for their turn. What is as it is declared stays
 * untouched. Documents of large views (`online`, `onlineAbove`: of all that are computed in the transaction) are made after
 * it, while others write; those of earlier runs that are still to come, too. Throws `VIEW_DECLARED_TWICE`, `VIEW_CIRCULAR`, `VIEW_IN_USE`, `LOCK_TIMEOUT`, and all that `createView` throws,
 * with nothing done.
 */
export async function applyViews(
  driver: Driver,
  views: readonly DeclaredSource[],
  options: ApplyOptions = {},
): Promise<AppliedViews> {
  const asked = await withOpenness(driver, options);
  return abortable(driver, options, async (stopping) => {
    const { differences, applied, incomplete } = await applyAtOnce(stopping, views, asked);
    const complete: ViewDifference[] = [];
    for (const difference of differences)
      complete.push(
        incomplete.includes(difference)
          ? { ...difference, documents: await completeView(stopping, difference.view, options) }
          : difference,
      );
    return { differences: complete, applied };
  });
}

async function applyAtOnce(driver: Driver, views: readonly DeclaredSource[], options: ApplyOptions): Promise<Carried> {
  const told = { differences: false };
  for (let attempt = 1; ; attempt++) {
    try {
      return await askingPolitely(driver, options, (tell) =>
        driver.transaction((inside) => apply(inside, views, { ...options, tell }, told)),
      );
    } catch (error) {
      if (attempt === attempts || !(error instanceof DatabaseError) || error.sqlState !== '40P01') throw error;
    }
  }
}

/** What one transaction has made of views. */
interface Carried extends AppliedViews {
  /** Those whose documents come later, while others write. */
  readonly incomplete: readonly ViewDifference[];
}

async function isIncomplete(driver: Driver, { view, action }: ViewDifference): Promise<boolean> {
  if (action === 'none' || action === 'drop') return false;
  return (await findView(driver, view))?.filling != null || (await findCompanion(driver, view)) !== undefined;
}

async function apply(
  driver: Driver,
  sources: readonly DeclaredSource[],
  options: ApplyOptions & { readonly tell: TellLocks },
  told: { differences: boolean },
): Promise<Carried> {
  await needReadCommitted(driver);
  await takeTurn(driver);
  const set = options.set ?? 'default';
  const planned = await planViews(driver, await declareViews(driver, sources, options.jsonb), options);
  const drops = options.prune ? await planDrops(driver, planned, set) : [];
  const differences = [...planned.map(({ difference }) => difference), ...drops];
  if (!told.differences) options.onDifferences?.(differences);
  told.differences = true;
  if (options.dryRun) return { differences, applied: false, incomplete: [] };
  const done = await carryOut(driver, planned, drops, { ...options, set });
  const incomplete: ViewDifference[] = [];
  for (const difference of done) if (await isIncomplete(driver, difference)) incomplete.push(difference);
  return { differences: done, applied: true, incomplete };
}

type Carrying = ApplyOptions & { readonly set: string; readonly tell: TellLocks };

async function carryOut(
  driver: Driver,
  planned: readonly PlannedView[],
  drops: readonly ViewDifference[],
  options: Carrying,
): Promise<ViewDifference[]> {
  const done: ViewDifference[] = [];
  if ([...planned.map(({ difference }) => difference), ...drops].every(({ action }) => action === 'none'))
    return planned.map(({ difference }) => difference);
  await convertRegistry(driver);
  await lockAll(driver, planned, drops, options);
  const course = { planned, done, detached: new Set<string>(), computed: { rows: 0 }, options };
  for (const view of planned) done.push(await carryOutOne(driver, view, course));
  for (const drop of drops) await dropView(driver, quoteQualified(drop.view), onceWithin(options));
  return [...done, ...drops];
}

/** Before anything is computed: who has some of the tables and asks for more meets writers that wait for the first. */
async function lockAll(
  driver: Driver,
  planned: readonly PlannedView[],
  drops: readonly ViewDifference[],
  { tell, lockTimeout }: Carrying,
): Promise<void> {
  const made = planned.filter(({ difference }) => !isSame(difference.action));
  const views = await readViews(driver);
  const dropped = views.filter(({ name }) => drops.some(({ view }) => sameRelation(view, name)));
  const replaced = made.flatMap(({ existing }) => (existing === undefined ? [] : [existing.plan]));
  const tables = await tablesToLock(driver, [
    ...made.map(({ artifact }) => artifact.plan),
    ...replaced,
    ...dropped.map(({ plan }) => plan),
  ]);
  const lock = replaced.length + dropped.length === 0 ? 'SHARE ROW EXCLUSIVE' : 'ACCESS EXCLUSIVE';
  tell(
    [...made.map(({ declared }) => declared.name), ...dropped.map(({ name }) => name)],
    tables.map((table) => ({ table, lock })),
  );
  await runWithin(driver, lockTimeout, tables.map(lockStatement));
}

interface Course {
  readonly planned: readonly PlannedView[];
  /** What has been done in this run. */
  readonly done: readonly ViewDifference[];
  /** Views whose triggers and queries had to go, so that what they read could change; added to. */
  readonly detached: Set<string>;
  /** How large the views are whose documents have been computed in the transaction; added to. */
  readonly computed: { rows: number };
  readonly options: Carrying;
}

async function carryOutOne(driver: Driver, view: PlannedView, course: Course): Promise<ViewDifference> {
  const { declared, existing, text, difference } = view;
  const name = quoteQualified(declared.name);
  const untouched = existing !== undefined && !course.detached.has(name) && (await isAsDeclared(driver, view, course));
  if (untouched && existing.source !== text && !(difference.action === 'resume' && existing.filling === null)) {
    await driver.execute(rewordStatement(declared.name, text));
    await driver.execute(noteStatement(declared.name, 'replaced', course.options.set));
    return { ...difference, action: 'reword', documents: 0 };
  }
  if (untouched) return { ...difference, documents: 0 };
  const { documents, artifact } = await make(driver, view, course);
  const action = isSame(difference.action) ? 'replace' : difference.action;
  return { ...difference, action, documents, after: artifact.hash };
}

/** Where views that it reads have been made in this run, the view is compiled over them as they are now. */
async function isAsDeclared(driver: Driver, { declared, existing, difference }: PlannedView, course: Course) {
  const changed = course.done.filter(({ action }) => !isSame(action));
  if (!declared.reads.some((read) => changed.some(({ view }) => sameRelation(view, read))))
    return isSame(difference.action);
  const options = { ...course.options, allowFull: allowsFull({ existing }, course.options), replace: true };
  const { artifact } = await compileText(driver, declared.source, declared.name, options, 'create');
  return artifact.hash === existing?.hash;
}

function allowsFull({ existing }: Pick<PlannedView, 'existing'>, { allowFull }: ApplyOptions): boolean {
  return allowFull === true || existing?.allowFull === true;
}

/** Views of the run that read its documents, and keep it from changing, are parted from them: they are made anew later. */
async function make(driver: Driver, view: PlannedView, { planned, detached, computed, options }: Course) {
  const { declared, artifact, existing } = view;
  const source = { ...declared.source, name: quoteQualified(declared.name) };
  const { rows } = await estimateRows(driver, artifact.plan, existing);
  const { jsonb, allowSlow, strategy, trace, onProgress, online, onlineAbove, swap, lockTimeout, set } = options;
  const making: MakeOptions = {
    replace: true,
    allowFull: allowsFull(view, options),
    ...{ allowSlow, jsonb, strategy, onProgress, lockTimeout, online, swap, making: { set } },
    onlineAbove: onlineAbove === undefined ? undefined : Math.max(0, onlineAbove - computed.rows),
    ...(trace === undefined ? {} : { trace }),
  };
  const begun = await withoutReaders(driver, view, { planned, detached, lockTimeout }, (inside, parted) =>
    beginView(inside, source, parted ? { ...making, beside: false } : making),
  );
  if (begun.documents !== null) computed.rows += rows;
  return begun;
}

async function withoutReaders(
  driver: Driver,
  { declared }: PlannedView,
  { planned, detached, lockTimeout }: Pick<Course, 'planned' | 'detached'> & LockOptions,
  begin: (inside: Driver, parted: boolean) => Promise<BegunView>,
): Promise<BegunView> {
  try {
    return await driver.transaction((inside) => begin(inside, false));
  } catch (error) {
    const readers = declaredReaders(
      declared.name,
      await readViews(driver),
      planned.map((each) => each.declared),
    );
    if (!isInUse(error) || readers.length === 0) throw error;
    for (const reader of readers) {
      detached.add(quoteQualified(reader.name));
      await runWithin(driver, lockTimeout, reader.dropStatements);
    }
    return begin(driver, true);
  }
}
