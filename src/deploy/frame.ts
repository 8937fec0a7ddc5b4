import { analysisSettings } from '../catalog/introspect.js';
import type { CompileOptions } from '../compile.js';
import type { Driver } from '../db/driver.js';
import { keptText } from '../ir/view-text.js';
import { version } from '../version.js';
import { findCompanion } from './companion.js';
import type { CompiledText } from './compiled-text.js';
import { dropTable } from './document-table.js';
import { withdrawingStatements } from './former-views.js';
import { type Making, noteStatement } from './history-log.js';
import { type Entry, forgetStatement, saveStatement } from './registry.js';
import { registryStatements } from './registry-installation.js';
import { tableLocks } from './table-locks.js';

/** Statements that run under settings of their own. */
export interface ScriptGroup {
  /** What its statements do, for people to read. */
  readonly step: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly statements: readonly string[];
  /** They lock tables that others write to. */
  readonly locks?: true;
}

/** What all ways to put a view in place are made of. */
export interface Frame extends Pick<CompiledText, 'artifact' | 'existing'> {
  readonly settings: Readonly<Record<string, string>>;
  /** What takes away the view whose place it takes, but for its documents, and one that was to take the same place. */
  readonly removal: readonly string[];
  readonly locks: readonly string[];
  readonly registering: ScriptGroup;
  readonly entering: (first: Pick<Entry, 'filling' | 'finish'>) => readonly ScriptGroup[];
}

/** Looks up what a view's script is made of; `making`: what is noted of it, null: nothing. */
export async function frameOf(
  driver: Driver,
  { text, artifact, existing }: CompiledText,
  options: CompileOptions,
  making: Making | null,
): Promise<Frame> {
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
  const action = making?.action ?? (existing === undefined ? 'created' : 'replaced');
  const note = making === null ? [] : [noteStatement(artifact.view, action, making.set)];
  const settings = { ...analysisSettings, ...text.settings, search_path: '' };
  const { check } = artifact.parts;
  const withdrawing = await withdrawingStatements(driver, artifact.view);
  const companion = existing === undefined ? undefined : await findCompanion(driver, existing.name);
  const replaced = [existing, companion].flatMap((view) => view ?? []);
  const abandoning = companion === undefined ? [] : [...companion.dropStatements, dropTable(companion.name)];
  const forgetting = companion === undefined ? [] : [forgetStatement(companion.name)];
  return {
    artifact,
    existing,
    settings,
    removal: [...(existing?.dropStatements ?? []), ...abandoning],
    locks: await tableLocks(driver, artifact, replaced),
    registering: { step: 'making the registry', settings: {}, statements: await registryStatements(driver) },
    entering: (first) => [
      {
        step: 'entering the view',
        settings: {},
        statements: [...forgetting, saveStatement({ ...entry, ...first }), ...note, ...withdrawing],
      },
      ...(check.length === 0 ? [] : [{ step: 'checking definitions of views', settings, statements: check }]),
    ],
  };
}

/** The session's, as text. */
export async function currentSearchPath(driver: Driver): Promise<string> {
  const [row] = await driver.query<{ path: string }>(`SELECT pg_catalog.current_setting('search_path') AS path`);
  return row?.path ?? '';
}
