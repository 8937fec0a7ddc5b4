import { DatabaseError, type Driver } from '../../src/db/driver.js';
import { identifier, schemas } from './print/text.js';
import { settings } from './script.js';

/**
 * Cases run on a connection. A backend keeps the plans of functions that were dropped and tells every one of them of
 * every change of the catalog: after a few hundred cases, a case takes ten times as long.
 */
const casesPerConnection = 40;

/** The database that cases run on one after the other: follows transactions and settings of the statements. */
export class Session {
  #driver: Driver | undefined;
  #cases = 0;
  #inTransaction = false;
  /** Settings that statements set; a rollback may bring any value back. */
  readonly #changed = new Set<string>();

  constructor(private readonly open: () => Promise<Driver>) {}

  get driver(): Driver {
    if (this.#driver === undefined) throw new TypeError('the session has not been reset yet');
    return this.#driver;
  }

  get inTransaction(): boolean {
    return this.#inTransaction;
  }

  async close(): Promise<void> {
    await this.#driver?.close();
    this.#driver = undefined;
  }

  /**
   * Leaves no transaction, setting, prepared statement or object of an earlier case. Without just-in-time compiling:
   * tables that were never analyzed look large enough for it, at half a second a query.
   */
  async reset(): Promise<void> {
    this.#inTransaction = false;
    this.#changed.clear();
    if (this.#cases++ % casesPerConnection === 0) await this.close();
    this.#driver ??= await this.open();
    const list = Object.values(schemas).map(identifier).join(', ');
    await this.driver.execute('ROLLBACK; DEALLOCATE ALL; RESET ALL');
    await this.driver.execute(`SET client_min_messages = error; DROP SCHEMA IF EXISTS ${list} CASCADE`);
    await this.driver.execute(assignments('SET', { ...settings, statement_timeout: "'30s'", jit: 'off' }));
  }

  /** Runs a statement; its failure is undone alone, and returned. */
  async run(statement: string): Promise<DatabaseError | null> {
    const control = /^(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET)\b/.test(statement);
    if (control || !this.#inTransaction) return this.#control(statement);
    await this.driver.execute('SAVEPOINT oracle_step');
    const failure = await this.#attempt(statement);
    await this.driver.execute(`${failure === null ? '' : 'ROLLBACK TO oracle_step; '}RELEASE oracle_step`);
    return failure;
  }

  /** Runs queries under the settings that documents are computed with. */
  async read<T>(timeZone: string | null, body: () => Promise<T>): Promise<T> {
    if (this.#changed.size === 0 && timeZone === null) return body();
    const zone = timeZone === null ? {} : { TimeZone: `'${timeZone}'` };
    const set = assignments('SET LOCAL', { ...settings, ...zone });
    await this.driver.execute(`${this.#inTransaction ? 'SAVEPOINT oracle_read' : 'BEGIN'}; ${set}`);
    const result = await body();
    await this.driver.execute(this.#inTransaction ? 'ROLLBACK TO oracle_read; RELEASE oracle_read' : 'ROLLBACK');
    return result;
  }

  async #control(statement: string): Promise<DatabaseError | null> {
    const failure = await this.#attempt(statement);
    if (statement === 'BEGIN') this.#inTransaction = true;
    if (statement === 'COMMIT' || statement === 'ROLLBACK') this.#inTransaction = false;
    const [, setting] = /^SET (\w+) = /.exec(statement) ?? [];
    if (setting !== undefined && setting in settings) this.#changed.add(setting);
    return failure;
  }

  async #attempt(statement: string): Promise<DatabaseError | null> {
    try {
      await this.driver.execute(statement);
      return null;
    } catch (error) {
      if (error instanceof DatabaseError && error.sqlState !== '') return error;
      throw error;
    }
  }
}

function assignments(verb: 'SET' | 'SET LOCAL', values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${verb} ${name} = ${value}`)
    .join('; ');
}
