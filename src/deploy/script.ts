import type { RelationName } from '../base/names.js';
import { analysisSettings } from '../catalog/introspect.js';
import type { Artifact, CompileOptions } from '../compile.js';
import type { Driver } from '../db/driver.js';
import { createDocumentIndexes } from '../emit/storage.js';
import { keptText, type ViewText } from '../ir/view-text.js';
import { quoteLiteral, quoteQualified } from '../sql/quote.js';
import { version } from '../version.js';
import { dropTable, type Succession, succeed } from './document-table.js';
import { withdrawingStatements } from './former-views.js';
import { type Making, noteStatement } from './history-log.js';
import { type Entry, type Filling, type RegisteredView, saveStatement } from './registry.js';
import { registryStatements } from './registry-installation.js';
import { tableLocks } from './table-locks.js';
import { turn } from './turn.js';

/** The statements that put a view in place, in groups that run under settings of their own, in one transaction. */
export interface Script {
  readonly groups: readonly ScriptGroup[];
  /**
   * The same for a view whose documents come later, while others write; `total`: how many there will be. Undefined where
   * its table has to be written as a whole.
   */
  readonly online: (total: number) => readonly ScriptGroup[] | undefined;
}

export interface ScriptGroup {
  /** What its statements do, for people to read. */
  readonly step: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly statements: readonly string[];
  /** They lock tables that others write to. */
  readonly locks?: true;
}

/** The step that takes long. */
export const filling = 'computing documents';

const lockingStep = 'locking tables and creating triggers';

/** What creating the view takes in this database; `existing`: the view whose place it takes; `making`: what is noted of it. */
export async function makeScript(
  driver: Driver,
  text: ViewText,
  artifact: Artifact,
  options: CompileOptions,
  existing: RegisteredView | undefined,
  making: Making = {},
): Promise<Script> {
  const succession = existing === undefined ? undefined : await succeed(driver, existing, artifact);
  const entry = {
    name: artifact.view,
    source: keptText(text),
    hash: artifact.hash,
    version,
    allowFull: options.allowFull ?? false,
    searchPath: await currentSearchPath(driver),
    plan: artifact.plan,
    dropStatements: artifact.parts.drop,
  };
  const action = making.action ?? (existing === undefined ? 'created' : 'replaced');
  const note = noteStatement(artifact.view, action, making.set);
  const settings = { ...analysisSettings, ...text.settings, search_path: '' };
  const { check } = artifact.parts;
  const withdrawing = await withdrawingStatements(driver, artifact.view);
  const frame: Frame = {
    artifact,
    succession,
    settings,
    removal: existing?.dropStatements ?? [],
    locks: await tableLocks(driver, artifact, existing?.plan),
    registering: { step: 'making the registry', settings: {}, statements: await registryStatements(driver) },
    entering: (first) => [
      {
        step: 'entering the view',
        settings: {},
        statements: [saveStatement({ ...entry, ...first }), note, ...withdrawing],
      },
      ...(check.length === 0 ? [] : [{ step: 'checking definitions of views', settings, statements: check }]),
    ],
  };
  const groups = atOnce(frame);
  const online = (total: number) => {
    if (succession === undefined || succession.kind === 'gone') return fromNothing(frame, firstOf(total));
    return succession.kind === 'kept' && !succession.rewrites
      ? over(frame, succession.alter, firstOf(total))
      : undefined;
  };
  return { groups, online };
}

/** What all ways to make a view are made of. */
interface Frame {
  readonly artifact: Artifact;
  readonly succession: Succession | undefined;
  readonly settings: Readonly<Record<string, string>>;
  /** What takes away the view whose place it takes, but for its documents. */
  readonly removal: readonly string[];
  readonly locks: readonly string[];
  readonly registering: ScriptGroup;
  readonly entering: (first: Pick<Entry, 'filling' | 'finish'>) => readonly ScriptGroup[];
}

/** As long as the tables are locked. */
function atOnce({ artifact, succession, settings, removal, locks, registering, entering }: Frame): ScriptGroup[] {
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

/** Of a view without a table: the tables are locked as late as can be, and no longer than it takes to create triggers. */
function fromNothing(
  { artifact, settings, removal, locks, registering, entering }: Frame,
  first: Filling,
): ScriptGroup[] {
  const { plan, parts } = artifact;
  const { maintenance, refresh, documents, finish } = parts.online;
  const isTrigger = (statement: string): boolean => statement.startsWith('CREATE TRIGGER ');
  const functions = [...maintenance.filter((statement) => !isTrigger(statement)), ...refresh];
  const removing = { step: lockingStep, settings, statements: [...locks, ...removal], locks: true as const };
  return [
    registering,
    ...(removal.length === 0 ? [] : [removing]),
    { step: 'creating functions', settings, statements: functions },
    {
      step: 'creating the table',
      settings: { ...settings, ...plan.settings, ...parts.storage },
      statements: documents,
    },
    { step: lockingStep, settings, statements: [...locks, ...maintenance.filter(isTrigger)], locks: true },
    ...entering({ filling: first, finish }),
  ];
}

/** Over the documents of another view, which are made those of this one later. */
function over(frame: Frame, alter: readonly string[], first: Filling): ScriptGroup[] {
  const { artifact, settings, removal, locks, registering, entering } = frame;
  const { maintenance, refresh, finish } = artifact.parts.online.replacing;
  return [
    registering,
    {
      step: lockingStep,
      settings,
      statements: [...locks, ...lockAltered(artifact.view, alter), ...removal, ...alter, ...maintenance, ...refresh],
      locks: true,
    },
    ...entering({ filling: { ...first, replacing: true }, finish }),
  ];
}

function firstOf(total: number): Filling {
  return { documents: 0, total, position: null, started: new Date().toISOString(), process: null };
}

/** A document table that is altered keeps its readers out: who reads it is waited for before anybody waits in turn. */
function lockAltered(view: RelationName, succession: readonly string[] | undefined): string[] {
  const altered = succession?.some((statement) => /^(?:ALTER TABLE|(?:CREATE|DROP) INDEX) /.test(statement));
  return altered ? [`LOCK TABLE ${quoteQualified(view)} IN ACCESS EXCLUSIVE MODE`] : [];
}

/** The script as text to run by hand: one transaction, and nothing of its settings outlives it. */
export function printScript({ groups }: Pick<Script, 'groups'>): string[] {
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

async function currentSearchPath(driver: Driver): Promise<string> {
  const [row] = await driver.query<{ path: string }>(`SELECT pg_catalog.current_setting('search_path') AS path`);
  return row?.path ?? '';
}
