import { type Diagnostic, isOfOneThing, JsonbIvmError } from '../base/errors.js';
import { abortable } from '../db/abort.js';
import type { Driver } from '../db/driver.js';
import type { Abortable } from '../db/signal.js';
import { compareVersions, type FunctionsState, readFunctions } from '../deploy/functions/state.js';
import { registrySchema } from '../emit/context/objects.js';
import { version } from '../version.js';
import { adviseOn } from './costs/advice.js';
import { readRemembered } from './costs/remembered-statements.js';
import { readDatabase } from './costs/statistics.js';
import { type ViewStatus, viewStatus } from './status.js';

/** A setting of the server that bears on views. */
export interface Setting {
  /** Its name. */
  readonly name: string;
  /** What it is in this session. */
  readonly value: string;
  /** What could be better. */
  readonly advice?: string | undefined;
}

/** What there is to know of a database. */
export interface Examination {
  /** A server, or the embedded database. */
  readonly engine: Driver['engine'];
  /** The server's version, `15.18`. */
  readonly server: string;
  /** The JSONB functions. */
  readonly functions: FunctionsState;
  /** Every view with its problems; empty where the registry cannot be read. */
  readonly views: readonly ViewStatus[];
  /** Settings that bear on views. */
  readonly settings: readonly Setting[];
  /** What is wrong beside the views' own problems. Errors: documents may go stale. */
  readonly findings: readonly Diagnostic[];
}

/** Looks at a database and changes nothing: its functions, its views, and the settings that bear on them. */
export async function examine(driver: Driver, options: Abortable = {}): Promise<Examination> {
  return abortable(driver, options, examineAll);
}

async function examineAll(driver: Driver): Promise<Examination> {
  const findings: Diagnostic[] = [];
  const [row] = await driver.query<{ server_version: string }>('SHOW server_version');
  const functions = await readFunctions(driver);
  findings.push(...functionFindings(functions, driver.engine));
  findings.push(...(await exposedFunctions(driver)));
  const settings = await readSettings(driver);
  findings.push(...settings.flatMap(settingFindings));
  const views = await readableViews(driver, findings);
  findings.push(...(await costFindings(driver, views)));
  return {
    engine: driver.engine,
    server: row?.server_version ?? '',
    functions,
    views,
    settings: settings.map(advise),
    findings,
  };
}

function functionFindings({ installations, available }: FunctionsState, engine: Driver['engine']): Diagnostic[] {
  const hint = 'run jsonb-ivm install';
  const warn = (code: 'FUNCTIONS_MISSING' | 'FUNCTIONS_OUTDATED', message: string): Diagnostic[] => [
    { code, severity: 'warning', message, hint },
  ];
  const [found] = installations;
  if (found === undefined) return warn('FUNCTIONS_MISSING', 'the database has no JSONB functions');
  const has = `the functions in schema "${found.schema}"`;
  if (compareVersions(found.version, version) < 0)
    return warn('FUNCTIONS_OUTDATED', `${has} are of version ${found.version}, this program is ${version}`);
  if (found.kind === 'portable' && engine === 'postgres' && available !== null)
    return warn('FUNCTIONS_OUTDATED', `${has} are portable ones, but the server has the extension, which is faster`);
  return [];
}

/**
 * What a restore without privileges leaves behind: whoever may execute a trigger function can hand it any rows. `flush()` is
 * for everybody.
 */
async function exposedFunctions(driver: Driver): Promise<Diagnostic[]> {
  const [row] = await driver.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
     WHERE n.nspname = '${registrySchema}' AND NOT (p.proname = 'flush' AND p.pronargs = 0) AND (p.proacl IS NULL OR EXISTS (
       SELECT FROM pg_catalog.aclexplode(p.proacl) a WHERE a.grantee = 0 AND a.privilege_type = 'EXECUTE'))`,
  );
  const count = row?.count ?? 0;
  if (count === 0) return [];
  const message = `anyone may execute ${count} functions in schema "${registrySchema}"`;
  const hint = `REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ${registrySchema} FROM PUBLIC; GRANT EXECUTE ON FUNCTION ${registrySchema}.flush() TO PUBLIC`;
  return [{ code: 'REGISTRY_EXPOSED', severity: 'error', message, hint }];
}

/** A registry that another version made is a finding, not the end. */
async function readableViews(driver: Driver, findings: Diagnostic[]): Promise<ViewStatus[]> {
  try {
    return await viewStatus(driver);
  } catch (error) {
    if (!(error instanceof JsonbIvmError) || !isOfOneThing(error)) throw error;
    findings.push(...error.diagnostics);
    return [];
  }
}

/** What maintenance costs more than it has to, as far as that can be told: of the views that can be read. */
async function costFindings(driver: Driver, views: readonly ViewStatus[]): Promise<Diagnostic[]> {
  if (views.length === 0) return [];
  const { at, name, counting, deadlocks, rollbacks } = await readDatabase(driver);
  const costs = {
    at,
    database: name,
    counting,
    deadlocks,
    rollbacks,
    views: views.map((view) => view.costs),
    waits: [],
  };
  return adviseOn(costs, await readRemembered(driver, views));
}

const names = [
  'default_toast_compression',
  'default_transaction_isolation',
  'max_locks_per_transaction',
  'session_replication_role',
];

interface SettingRow {
  readonly name: string;
  readonly value: string;
  readonly choices: string | null;
}

function readSettings(driver: Driver): Promise<SettingRow[]> {
  return driver.query<{ name: string; value: string; choices: string | null }>(
    `SELECT s.name, s.setting AS value, pg_catalog.array_to_string(s.enumvals, ' ') AS choices
     FROM pg_catalog.pg_settings s WHERE s.name = ANY ($1) ORDER BY s.name`,
    [names],
  );
}

function advise({ name, value, choices }: SettingRow): Setting {
  const slow = name === 'default_toast_compression' && value !== 'lz4' && choices?.split(' ').includes('lz4');
  return { name, value, ...(slow && { advice: 'lz4 reads and writes large documents faster' }) };
}

function settingFindings({ name, value }: SettingRow): Diagnostic[] {
  const code = 'SETTING_UNSUITABLE';
  const message = `${name} is "${value}"`;
  if (name === 'session_replication_role' && value === 'replica') {
    const hint = 'triggers do not run in such sessions: set it to origin, then run jsonb-ivm verify';
    return [{ code, severity: 'error', message, hint }];
  }
  if (name === 'default_transaction_isolation' && (value === 'repeatable read' || value === 'serializable')) {
    const hint =
      'writes to tables that views read fail there, unless the views are for serializable writers: use read committed';
    return [{ code, severity: 'warning', message, hint }];
  }
  return [];
}
