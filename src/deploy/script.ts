import { analysisSettings } from '../catalog/introspect.js';
import type { Artifact, CompileOptions } from '../compile.js';
import type { Driver } from '../db/driver.js';
import { keptText, type ViewText } from '../ir/view-text.js';
import { quoteLiteral } from '../sql/quote.js';
import { version } from '../version.js';
import { dropTable, succeed } from './document-table.js';
import { withdrawingStatements } from './former-views.js';
import { type Making, noteStatement } from './history-log.js';
import { type RegisteredView, saveStatement } from './registry.js';
import { registryStatements } from './registry-installation.js';
import { tableLocks } from './table-locks.js';
import { turn } from './turn.js';

/** The statements that put a view in place, in groups that run under settings of their own, in one transaction. */
export interface Script {
  readonly groups: readonly ScriptGroup[];
}

interface ScriptGroup {
  /** What its statements do, for people to read. */
  readonly step: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly statements: readonly string[];
}

/** The step that takes long. */
export const filling = 'computing documents';

/** What creating the view takes in this database; `existing`: the view whose place it takes; `making`: what is noted of it. */
export async function makeScript(
  driver: Driver,
  text: ViewText,
  artifact: Artifact,
  options: CompileOptions,
  existing: RegisteredView | undefined,
  making: Making = {},
): Promise<Script> {
  const { documents, storage, maintenance, refresh, drop, check } = artifact.parts;
  const succession = existing === undefined ? undefined : await succeed(driver, existing, artifact);
  const entry = saveStatement({
    name: artifact.view,
    source: keptText(text),
    hash: artifact.hash,
    version,
    allowFull: options.allowFull ?? false,
    searchPath: await currentSearchPath(driver),
    plan: artifact.plan,
    dropStatements: drop,
    filling: null,
    finish: null,
  });
  const action = making.action ?? (existing === undefined ? 'created' : 'replaced');
  const note = noteStatement(artifact.view, action, making.set);
  const settings = { ...analysisSettings, ...text.settings, search_path: '' };
  const removal =
    existing === undefined
      ? []
      : [...existing.dropStatements, ...(succession === undefined ? [dropTable(existing)] : [])];
  const pinned = { ...settings, ...artifact.plan.settings };
  return {
    groups: [
      { step: 'making the registry', settings: {}, statements: await registryStatements(driver) },
      {
        step: 'locking tables and creating triggers',
        settings,
        statements: [
          ...(await tableLocks(driver, artifact, existing !== undefined)),
          ...removal,
          ...maintenance,
          ...refresh,
        ],
      },
      succession === undefined
        ? { step: filling, settings: { ...pinned, ...storage }, statements: documents }
        : { step: filling, settings: pinned, statements: succession },
      {
        step: 'entering the view',
        settings: {},
        statements: [entry, note, ...(await withdrawingStatements(driver, artifact.view))],
      },
      ...(check.length === 0 ? [] : [{ step: 'checking definitions of views', settings, statements: check }]),
    ],
  };
}

/** The script as text to run by hand: one transaction, and nothing of its settings outlives it. */
export function printScript({ groups }: Script): string[] {
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
