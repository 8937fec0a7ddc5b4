import type { RelationName } from '../base/names.js';
import type { CompileOptions } from '../compile.js';
import type { Driver } from '../db/driver.js';
import { createDocumentIndexes } from '../emit/storage.js';
import { quoteLiteral, quoteQualified } from '../sql/quote.js';
import type { CompiledText } from './compiled-text.js';
import { dropTable } from './document-table.js';
import { runWithin } from './fill/polite.js';
import { type Frame, frameOf, type ScriptGroup } from './frame.js';
import type { Making } from './history-log.js';
import type { Progress } from './progress.js';
import type { Filling } from './registry.js';
import { exchangeOf } from './replace/exchange.js';
import { hasSameDocuments } from './replace/same-documents.js';
import { withSettings } from './settings.js';
import { type Succession, type SuccessionWishes, succeed } from './succession.js';
import { turn } from './turn.js';

/**
 * How a view is put in place. `whole`, `ranges`: by statements in groups, in one transaction, with all documents or without
 * those that are made later, while others write, or (`kept`) with those that there are. `beside`: by a view of another name that takes its place later.
 */
export type Script =
  | { readonly kind: 'whole' | 'ranges' | 'kept'; readonly groups: readonly ScriptGroup[] }
  | { readonly kind: 'beside'; readonly succession: Extract<Succession, { kind: 'beside' }> };

/** The step that takes long. */
const filling = 'computing documents';

export const lockingStep = 'locking tables and creating triggers';

/** What is asked of a script beside what the view is. */
export interface ScriptWishes extends SuccessionWishes {
  /** How many documents there will be. */
  readonly total: number;
}

/** What putting a view in place takes in this database; `making`: what is noted of it. */
export async function makeScript(
  driver: Driver,
  compiled: CompiledText,
  options: CompileOptions,
  wishes: ScriptWishes,
  making: Making = {},
): Promise<Script> {
  const { artifact, existing } = compiled;
  const succession = existing === undefined ? undefined : await succeed(driver, existing, artifact, wishes);
  if (succession?.kind === 'beside') return { kind: 'beside', succession };
  const frame = await frameOf(driver, compiled, options, making);
  if (existing !== undefined && succession?.kind === 'kept' && (await hasSameDocuments(driver, compiled, existing)))
    return { kind: 'kept', groups: overTheSame(frame) };
  const whole = succession?.kind === 'anew' || (succession?.kind === 'kept' && succession.rewrites);
  if (!wishes.online || whole) return { kind: 'whole', groups: atOnce(frame, succession) };
  const first = firstOf(wishes.total);
  const groups =
    succession?.kind === 'kept' ? await over(driver, frame, succession.alter, first) : fromNothing(frame, first);
  return { kind: 'ranges', groups };
}

/** As long as the tables are locked. */
function atOnce(frame: Frame, succession: Succession | undefined): ScriptGroup[] {
  const { artifact, settings, removal, locks, registering, entering } = frame;
  const { view, plan, parts } = artifact;
  const { maintenance, refresh, documents, storage, rewrite } = parts;
  const pinned = { ...settings, ...plan.settings };
  const altered = succession?.kind === 'kept' ? [...succession.alter, ...createDocumentIndexes(plan)] : undefined;
  const dropped = succession?.kind === 'anew' ? [dropTable(view)] : [];
  return [
    registering,
    {
      step: lockingStep,
      settings,
      statements: [...locks, ...lockAltered(view, altered), ...removal, ...dropped, ...maintenance, ...refresh],
      locks: true,
    },
    altered === undefined
      ? { step: filling, settings: { ...pinned, ...storage }, statements: documents }
      : { step: filling, settings: pinned, statements: [...altered, rewrite] },
    ...entering({ filling: null, finish: null }),
  ];
}

/** Of a view without a table. */
function fromNothing(frame: Frame, first: Filling): ScriptGroup[] {
  return withTable(frame, frame.artifact.parts.online.documents, first);
}

/**
 * Of a view whose table, without documents, some statements make: the tables are locked as late as can be, and no longer
 * than it takes to create triggers.
 */
export function withTable(frame: Frame, table: readonly string[], first: Filling): ScriptGroup[] {
  const { artifact, settings, removal, locks, registering, entering } = frame;
  const { plan, parts } = artifact;
  const { maintenance, refresh, finish } = parts.online;
  const isTrigger = (statement: string): boolean => statement.startsWith('CREATE TRIGGER ');
  const functions = [...maintenance.filter((statement) => !isTrigger(statement)), ...refresh];
  const removing = { step: lockingStep, settings, statements: [...locks, ...removal], locks: true as const };
  return [
    registering,
    ...(removal.length === 0 ? [] : [removing]),
    { step: 'creating functions', settings, statements: functions },
    { step: 'creating the table', settings: { ...settings, ...plan.settings, ...parts.storage }, statements: table },
    { step: lockingStep, settings, statements: [...locks, ...maintenance.filter(isTrigger)], locks: true },
    ...entering({ filling: first, finish }),
  ];
}

/** Over the documents of another view, which are made those of this one later. */
async function over(driver: Driver, frame: Frame, alter: readonly string[], first: Filling): Promise<ScriptGroup[]> {
  const { artifact, existing, settings, locks, registering, entering } = frame;
  const { maintenance, refresh, finish } = artifact.parts.online.replacing;
  const whole = { removal: frame.removal, making: [...maintenance, ...refresh] };
  const inPlace = existing === undefined ? undefined : await exchangeOf(driver, existing, artifact.plan, whole);
  const { removal, making } = inPlace ?? whole;
  return [
    registering,
    {
      step: lockingStep,
      settings,
      statements: [...locks, ...lockAltered(artifact.view, alter), ...removal, ...alter, ...making],
      locks: true,
    },
    ...entering({ filling: { ...first, replacing: true }, finish }),
  ];
}

/** Over documents that stay what they are. */
function overTheSame({ artifact, settings, removal, locks, registering, entering }: Frame): ScriptGroup[] {
  const { maintenance, refresh } = artifact.parts;
  const statements = [...locks, ...removal, ...maintenance, ...refresh];
  return [
    registering,
    { step: lockingStep, settings, statements, locks: true },
    ...entering({ filling: null, finish: null }),
  ];
}

/** Nothing is made yet. */
export function firstOf(total: number): Filling {
  return { documents: 0, total, position: null, started: new Date().toISOString(), process: null };
}

/** A document table that is altered keeps its readers out: who reads it is waited for before anybody waits in turn. */
function lockAltered(view: RelationName, succession: readonly string[] | undefined): string[] {
  const altered = succession?.some((statement) => /^(?:ALTER TABLE|(?:CREATE|DROP) INDEX) /.test(statement));
  return altered ? [`LOCK TABLE ${quoteQualified(view)} IN ACCESS EXCLUSIVE MODE`] : [];
}

/** Runs groups of statements, in the transaction that is open; `documents`: how many are made, as is thought. */
export async function runGroups(
  driver: Driver,
  groups: readonly ScriptGroup[],
  documents: number,
  { onProgress = () => {}, lockTimeout }: { onProgress?: Progress | undefined; lockTimeout?: number | undefined },
): Promise<void> {
  for (const { step, settings, statements, locks } of groups) {
    await withSettings(driver, settings, async () => {
      onProgress({ step, done: 0, total: step === filling ? documents : 0 });
      await runWithin(driver, locks ? lockTimeout : undefined, statements);
    });
  }
}

/** The script as text to run by hand: one transaction, and nothing of its settings outlives it. */
export function printScript(groups: readonly ScriptGroup[]): string[] {
  return [
    'BEGIN ISOLATION LEVEL READ COMMITTED',
    turn,
    ...groups.flatMap(({ settings, statements }) => [...Object.entries(settings).map(setting), ...statements]),
    'COMMIT',
  ];
}

function setting([name, value]: readonly [string, string]): string {
  return `SELECT pg_catalog.set_config(${quoteLiteral(name)}, ${quoteLiteral(value)}, true)`;
}
