import type { RelationName } from '../base/names.js';
import { analysisSettings } from '../catalog/introspect.js';
import type { Artifact, CompileOptions } from '../compile.js';
import type { Driver } from '../db/driver.js';
import { keptText, type ViewText } from '../ir/view-text.js';
import { quoteLiteral, quoteQualified } from '../sql/quote.js';
import { version } from '../version.js';
import { dropTable, succeed } from './document-table.js';
import { withdrawingStatements } from './former-views.js';
import { type Making, noteStatement } from './history-log.js';
import { type Entry, type RegisteredView, saveStatement } from './registry.js';
import { registryStatements } from './registry-installation.js';
import { tableLocks } from './table-locks.js';
import { turn } from './turn.js';

/** The statements that put a view in place, in groups that run under settings of their own, in one transaction. */
export interface Script {
  readonly groups: readonly ScriptGroup[];
  /** The same for a view whose first documents come later, while others write; `total`: how many there will be. */
  readonly online: (total: number) => readonly ScriptGroup[];
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
  const { documents, storage, maintenance, refresh, drop, check, online } = artifact.parts;
  const succession = existing === undefined ? undefined : await succeed(driver, existing, artifact);
  const entry = {
    name: artifact.view,
    source: keptText(text),
    hash: artifact.hash,
    version,
    allowFull: options.allowFull ?? false,
    searchPath: await currentSearchPath(driver),
    plan: artifact.plan,
    dropStatements: drop,
  };
  const action = making.action ?? (existing === undefined ? 'created' : 'replaced');
  const note = noteStatement(artifact.view, action, making.set);
  const settings = { ...analysisSettings, ...text.settings, search_path: '' };
  const removal =
    existing === undefined
      ? []
      : [...existing.dropStatements, ...(succession === undefined ? [dropTable(existing)] : [])];
  const pinned = { ...settings, ...artifact.plan.settings };
  const registering = { step: 'making the registry', settings: {}, statements: await registryStatements(driver) };
  const locks = await tableLocks(driver, artifact, existing !== undefined);
  const withdrawing = await withdrawingStatements(driver, artifact.view);
  const enter = (first: Pick<Entry, 'filling' | 'finish'>): ScriptGroup => ({
    step: 'entering the view',
    settings: {},
    statements: [saveStatement({ ...entry, ...first }), note, ...withdrawing],
  });
  const checking = check.length === 0 ? [] : [{ step: 'checking definitions of views', settings, statements: check }];
  const isTrigger = (statement: string): boolean => statement.startsWith('CREATE TRIGGER ');
  const functions = online.maintenance.filter((statement) => !isTrigger(statement));
  return {
    // the tables are locked as late as can be, and no longer than it takes to create triggers
    online: (total) => [
      registering,
      { step: 'creating functions', settings, statements: [...functions, ...online.refresh] },
      { step: 'creating the table', settings: { ...pinned, ...storage }, statements: online.documents },
      {
        step: lockingStep,
        settings,
        statements: [...locks, ...online.maintenance.filter(isTrigger)],
        locks: true,
      },
      enter({
        filling: { documents: 0, total, position: null, started: new Date().toISOString(), process: null },
        finish: online.finish,
      }),
      ...checking,
    ],
    groups: [
      registering,
      {
        step: lockingStep,
        settings,
        statements: [...locks, ...lockAltered(artifact.view, succession), ...removal, ...maintenance, ...refresh],
        locks: true,
      },
      succession === undefined
        ? { step: filling, settings: { ...pinned, ...storage }, statements: documents }
        : { step: filling, settings: pinned, statements: succession },
      enter({ filling: null, finish: null }),
      ...checking,
    ],
  };
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
