import { isOfOneThing, JsonbIvmError } from '../../base/errors.js';
import { type RelationName, sameRelation } from '../../base/names.js';
import type { Artifact } from '../../compile.js';
import { DatabaseError, type Driver } from '../../db/driver.js';
import { keptText } from '../../ir/view-text.js';
import { quoteQualified } from '../../sql/quote.js';
import { refuseDetached } from '../attached.js';
import { findCompanion } from '../companion.js';
import type { CompiledText } from '../compiled-text.js';
import { provideFunctions } from '../functions/install.js';
import { needServer } from '../preconditions.js';
import type { PreflightOptions } from '../preflight/preflight.js';
import { type CompileViewOptions, compileText } from '../prepare.js';
import { type RegisteredView, readViews } from '../registry.js';
import { readLayout } from '../registry-layout.js';
import { rehearse } from '../rehearse.js';
import { withSettings } from '../settings.js';
import { estimateRows as estimateSize, isOnline, type OnlineOptions } from '../size.js';
import { succeed } from '../succession.js';
import type { DeclaredView } from './declared-views.js';
import { standIn } from './stand-in.js';
import { type ApplyAction, changesOf, isSame, type ViewDifference } from './view-difference.js';

/** How views are compiled. */
export interface PlanOptions extends Omit<CompileViewOptions, 'replace'>, PreflightOptions, OnlineOptions {}

/** What is to be done with a declared view. */
export interface PlannedView {
  readonly declared: DeclaredView;
  readonly artifact: Artifact;
  /** The text that is kept of it. */
  readonly text: string;
  readonly existing: RegisteredView | undefined;
  readonly difference: ViewDifference;
}

/**
 * What each view differs by from what is declared, in the order in which they are made. Views that read others of the run
 * are compiled over empty tables with the columns that those will have, and all is taken back: nothing is computed, tables
 * of users are not locked, and documents only where columns of theirs change that another view of the run reads.
 */
export async function planViews(
  driver: Driver,
  declared: readonly DeclaredView[],
  options: PlanOptions,
): Promise<PlannedView[]> {
  await needServer(driver);
  return rehearse(driver, async (inside) => {
    if (inside.engine === 'pglite' && (await readLayout(inside)) === undefined) await provideFunctions(inside);
    const views = await readViews(inside);
    const former = await compileReaders(inside, declared, views, options);
    const planned: PlannedView[] = [];
    const remade: RelationName[] = [];
    for (const view of declared) {
      const next = await planView(inside, view, { views, former, remade, options, declared });
      planned.push(next);
      if (next.difference.action !== 'none' && isRead(view, declared)) await putStandIn(inside, next);
    }
    return planned;
  });
}

interface Run {
  readonly declared: readonly DeclaredView[];
  readonly views: readonly RegisteredView[];
  /** What registered views were, where that can't be told any more once stand-ins are there. */
  readonly former: ReadonlyMap<string, Artifact | undefined>;
  /** Views that have to be made anew, as what they read is taken from under them; added to. */
  readonly remade: RelationName[];
  readonly options: PlanOptions;
}

async function planView(driver: Driver, declared: DeclaredView, run: Run): Promise<PlannedView> {
  const { name, source } = declared;
  const registered = run.views.find((view) => sameRelation(view.name, name));
  const allowFull = run.options.allowFull === true || registered?.allowFull === true;
  const options = { ...run.options, allowFull, replace: true };
  const compiled = await driver.transaction((inside) => compileText(inside, source, name, options, 'create'));
  const { artifact, existing } = compiled;
  const action = await actionOf(driver, compiled, run);
  const before = await formerOf(driver, action, existing, run);
  const text = keptText(compiled.text);
  const difference: ViewDifference = {
    view: name,
    file: source.file ?? null,
    action,
    ...(isSame(action) ? changesOf(existing, artifact, artifact) : changesOf(existing, before, artifact)),
    documents: await affected(driver, action, artifact, existing),
    before: existing?.hash ?? null,
    after: artifact.hash,
  };
  return { declared, artifact, text, existing, difference };
}

async function actionOf(driver: Driver, { text, artifact, existing }: CompiledText, run: Run): Promise<ApplyAction> {
  if (existing === undefined) return 'create';
  refuseDetached(existing);
  const remade = run.remade.some((name) => sameRelation(name, existing.name));
  if (!remade && (await isOnItsWay(driver, existing, text))) return 'resume';
  if (existing.hash === artifact.hash && !remade) return sameAction(existing, text);
  try {
    const online = isOnline(run.options, await estimateSize(driver, artifact.plan, existing));
    const { kind } = await succeed(driver, existing, artifact, { online, swap: run.options.swap });
    return kind === 'kept' || (kind === 'beside' && keySame(existing, artifact)) ? 'replace' : 'rebuild';
  } catch (error) {
    const readers = declaredReaders(existing.name, run.views, run.declared);
    if (!isInUse(error) || readers.length === 0) throw error;
    run.remade.push(...readers.map(({ name }) => name));
    return keySame(existing, artifact) ? 'replace' : 'rebuild';
  }
}

/** What is done where the statements are what they were. */
function sameAction({ source, filling }: RegisteredView, text: CompiledText['text']): ApplyAction {
  if (filling !== null) return 'resume';
  return source === keptText(text) ? 'none' : 'reword';
}

/** Whether its documents are being made by this text already, to take the place of those that there are. */
async function isOnItsWay(driver: Driver, { name }: RegisteredView, text: CompiledText['text']): Promise<boolean> {
  const companion = await findCompanion(driver, name);
  return companion?.source === keptText(text);
}

/** Whether something was refused as others would lose what they read. */
export function isInUse(error: unknown): boolean {
  return error instanceof JsonbIvmError && error.code === 'VIEW_IN_USE';
}

/** Registered views over the documents of one that are declared, too, so that they can be made anew. */
export function declaredReaders(
  name: RelationName,
  views: readonly RegisteredView[],
  declared: readonly DeclaredView[],
): RegisteredView[] {
  return views.filter(
    (view) =>
      view.plan.tables.some(({ table }) => sameRelation(table, name)) &&
      declared.some((other) => sameRelation(other.name, view.name)),
  );
}

function keySame({ plan }: RegisteredView, artifact: Artifact): boolean {
  const key = (of: Pick<Artifact['plan'], 'key'>): string =>
    JSON.stringify(of.key.map(({ name, type }) => [name, type]));
  return key(plan) === key(artifact.plan);
}

/** Those that read documents of the run are compiled before anything stands in for these. */
async function compileReaders(
  driver: Driver,
  declared: readonly DeclaredView[],
  views: readonly RegisteredView[],
  options: PlanOptions,
): Promise<Map<string, Artifact | undefined>> {
  const found = new Map<string, Artifact | undefined>();
  for (const view of views) {
    const reads = view.plan.tables.some(({ table }) => declared.some(({ name }) => sameRelation(name, table)));
    const known = declared.some(({ name }) => sameRelation(name, view.name));
    if (reads && known) found.set(quoteQualified(view.name), await compileFormer(driver, view, options));
  }
  return found;
}

async function formerOf(
  driver: Driver,
  action: ApplyAction,
  existing: RegisteredView | undefined,
  { former, options }: Run,
): Promise<Artifact | undefined> {
  if (existing === undefined || isSame(action)) return undefined;
  const name = quoteQualified(existing.name);
  return former.has(name) ? former.get(name) : compileFormer(driver, existing, options);
}

/** What this program makes of a view's text today; undefined where it is none any more. */
async function compileFormer(
  driver: Driver,
  { name, source, searchPath, allowFull }: RegisteredView,
  options: PlanOptions,
): Promise<Artifact | undefined> {
  const stored = { name: quoteQualified(name), text: source };
  const compiling = { ...options, allowFull, replace: true, jsonb: false };
  try {
    return await driver.transaction((inside) =>
      withSettings(inside, { search_path: searchPath }, async () => {
        const { artifact } = await compileText(inside, stored, name, compiling, 'check');
        return { ...artifact, warnings: artifact.warnings.filter(({ severity }) => severity !== 'error') };
      }),
    );
  } catch (error) {
    if (error instanceof JsonbIvmError ? !isOfOneThing(error) : !(error instanceof DatabaseError)) throw error;
    return undefined;
  }
}

function isRead({ name }: DeclaredView, declared: readonly DeclaredView[]): boolean {
  return declared.some(({ reads }) => reads.some((read) => sameRelation(read, name)));
}

/** Where the columns stay what they are, the documents themselves are read. */
async function putStandIn(driver: Driver, { artifact, existing, difference }: PlannedView): Promise<void> {
  const { action, columns } = difference;
  if (isSame(action) || (action === 'replace' && columns.length === 0)) return;
  await standIn(driver, artifact, existing, action === 'replace');
}

async function affected(
  driver: Driver,
  action: ApplyAction,
  { plan }: Artifact,
  existing: RegisteredView | undefined,
): Promise<number | null> {
  if (action === 'resume') return Math.max(0, (existing?.filling?.total ?? 0) - (existing?.filling?.documents ?? 0));
  if (isSame(action)) return 0;
  return existing === undefined ? estimateRows(driver, plan.root) : countRows(driver, existing.name);
}

/** What the server thinks; null where it has never counted. */
async function estimateRows(driver: Driver, root: RelationName): Promise<number | null> {
  const [row] = await driver.query<{ estimate: string }>(
    'SELECT c.reltuples::bigint::text AS estimate FROM pg_catalog.pg_class c WHERE c.oid = pg_catalog.to_regclass($1)',
    [quoteQualified(root)],
  );
  const estimate = Number(row?.estimate ?? -1);
  return estimate < 0 ? null : estimate;
}

/** Documents that are stored; null where their table is gone. */
export async function countRows(driver: Driver, name: RelationName): Promise<number | null> {
  const [row] = await driver.query<{ present: boolean }>('SELECT pg_catalog.to_regclass($1) IS NOT NULL AS present', [
    quoteQualified(name),
  ]);
  if (!row?.present) return null;
  const [counted] = await driver.query<{ count: string }>(
    `SELECT count(*)::text AS count FROM ${quoteQualified(name)}`,
  );
  return Number(counted?.count);
}
