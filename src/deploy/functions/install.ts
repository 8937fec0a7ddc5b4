import { JsonbIvmError } from '../../base/errors.js';
import { inTransaction } from '../../db/abort.js';
import { DatabaseError, type Driver } from '../../db/driver.js';
import type { Abortable } from '../../db/signal.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { version } from '../../version.js';
import { withSettings } from '../settings.js';
import { takeTurn } from '../turn.js';
import { portableNames, portableScript } from './portable.js';
import { compareVersions, type FunctionsState, type Installation, readFunctions } from './state.js';

/** Which JSONB functions are installed, and where. */
export interface InstallOptions extends Abortable {
  /** The schema for them; by default where they are already, else `public`. */
  readonly schema?: string | undefined;
  /** Install the portable functions even if the server has the extension. */
  readonly portable?: boolean | undefined;
}

/** JSONB functions that are in place now. */
export interface InstalledFunctions extends Installation {
  /** `replaced`: by functions of the other kind. */
  readonly action: 'installed' | 'upgraded' | 'replaced' | 'unchanged';
}

/**
 * Installs or upgrades the JSONB functions, in one transaction: the extension if the server has it in this version or a
 * newer one, else the portable functions. Does nothing where they are in place already. Throws `FUNCTIONS_ELSEWHERE`,
 * `FUNCTIONS_IN_USE`, `FUNCTION_EXISTS`, `EXTENSION_OUTDATED`, or the server's `DatabaseError`.
 */
export async function installFunctions(driver: Driver, options: InstallOptions = {}): Promise<InstalledFunctions> {
  return inTransaction(driver, options, (inside) =>
    withSettings(inside, { search_path: 'pg_catalog, pg_temp' }, async () => {
      await takeTurn(inside);
      const state = await readFunctions(inside);
      const existing = chooseExisting(state, options);
      const kind = chooseKind(state, existing, options);
      const schema = existing?.schema ?? options.schema ?? 'public';
      const action = await converge(inside, existing, kind, schema, state);
      return { ...(await installedNow(inside, kind, schema)), action };
    }),
  );
}

/**
 * Gives a new embedded database the functions. Views do without them: where `public` is gone, closed to this role or
 * holds somebody else's, nothing happens, and `doctor` says that they are missing.
 */
export async function provideFunctions(driver: Driver): Promise<void> {
  try {
    await installFunctions(driver);
  } catch (error) {
    const schemaClosed = error instanceof DatabaseError && ['3F000', '42501'].includes(error.sqlState);
    if (!schemaClosed && !(error instanceof JsonbIvmError && error.code === 'FUNCTION_EXISTS')) throw error;
  }
}

function chooseExisting({ installations }: FunctionsState, { schema }: InstallOptions): Installation | undefined {
  const [first] = installations;
  if (schema === undefined || first === undefined) return first;
  const there = installations.find((installation) => installation.schema === schema);
  if (there !== undefined) return there;
  throw new JsonbIvmError({
    code: 'FUNCTIONS_ELSEWHERE',
    message: `the functions are in schema "${first.schema}" already, not in "${schema}"`,
    hint: 'leave out --schema (option schema) to keep them there',
  });
}

function chooseKind(
  { available }: FunctionsState,
  existing: Installation | undefined,
  { portable }: InstallOptions,
): Installation['kind'] {
  if (portable) return 'portable';
  if (available !== null && compareVersions(available, version) >= 0) return 'extension';
  if (existing?.kind !== 'extension') return 'portable';
  if (compareVersions(existing.version, version) >= 0) return 'extension';
  throw new JsonbIvmError({
    code: 'EXTENSION_OUTDATED',
    message: `the extension jsonb_ivm ${existing.version} is installed, and the server has no newer one`,
    hint: `install the files of jsonb_ivm ${version} on the server, or use --portable (option portable)`,
  });
}

async function converge(
  driver: Driver,
  existing: Installation | undefined,
  kind: Installation['kind'],
  schema: string,
  { available }: FunctionsState,
): Promise<InstalledFunctions['action']> {
  const current = kind === 'portable' ? version : (available ?? version);
  if (existing?.kind === kind) {
    if (compareVersions(existing.version, current) >= 0) return 'unchanged';
    if (kind === 'portable') await dropSupport(driver, schema);
    await driver.execute(kind === 'portable' ? portableScript(schema) : 'ALTER EXTENSION jsonb_ivm UPDATE');
    return 'upgraded';
  }
  if (existing === undefined) await refuseOtherFunctions(driver, schema);
  else await remove(driver, existing);
  await driver.execute(
    kind === 'portable' ? portableScript(schema) : `CREATE EXTENSION jsonb_ivm SCHEMA ${quoteIdentifier(schema)}`,
  );
  return existing === undefined ? 'installed' : 'replaced';
}

async function installedNow(driver: Driver, kind: Installation['kind'], schema: string): Promise<Installation> {
  const { installations } = await readFunctions(driver);
  const version = installations.find((found) => found.kind === kind && found.schema === schema)?.version;
  return { kind, schema, version: version ?? '' };
}

/** Functions of somebody else's, which a script that replaces functions would overwrite. */
async function refuseOtherFunctions(driver: Driver, schema: string): Promise<void> {
  const [other] = await functionsIn(driver, schema);
  if (other === undefined) return;
  throw new JsonbIvmError({
    code: 'FUNCTION_EXISTS',
    message: `${other} exists already and is not jsonb_ivm's`,
    hint: 'name another schema with --schema (option schema), or rename that function',
  });
}

async function remove(driver: Driver, { kind, schema }: Installation): Promise<void> {
  const routines = kind === 'extension' ? [] : await functionsIn(driver, schema);
  await drop(driver, kind === 'extension' ? 'DROP EXTENSION jsonb_ivm' : `DROP FUNCTION ${routines.join(', ')}`);
}

/** Support functions of an earlier version, which are called in texts alone: what they take and give may be another now. */
async function dropSupport(driver: Driver, schema: string): Promise<void> {
  const rows = await driver.query<{ name: string }>(
    `SELECT p.oid::regprocedure::text AS name FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
     WHERE n.nspname = $1 AND pg_catalog.starts_with(p.proname, '_jsonb_ivm_') ORDER BY 1`,
    [schema],
  );
  if (rows.length > 0) await drop(driver, `DROP FUNCTION ${rows.map(({ name }) => name).join(', ')}`);
}

async function drop(driver: Driver, statement: string): Promise<void> {
  try {
    await driver.execute(statement);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.sqlState !== '2BP01') throw error;
    throw new JsonbIvmError({
      code: 'FUNCTIONS_IN_USE',
      message: `other objects depend on the functions that are to be replaced: ${error.detail ?? error.message}`,
      hint: 'drop them first, and create them again afterwards',
      cause: error,
    });
  }
}

/** `"schema"."name"(argument types)` of the functions in a schema that have a name of ours. */
async function functionsIn(driver: Driver, schema: string): Promise<string[]> {
  const rows = await driver.query<{ name: string; arguments: string }>(
    `SELECT p.proname AS name, pg_catalog.pg_get_function_identity_arguments(p.oid) AS arguments
     FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
     WHERE n.nspname = $1 AND p.proname = ANY ($2) ORDER BY p.proname COLLATE "C", 2`,
    [schema, portableNames()],
  );
  return rows.map((row) => `${quoteQualified({ schema, name: row.name })}(${row.arguments})`);
}
