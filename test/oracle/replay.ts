import { JsonbIvmError } from '../../src/base/errors.js';
import { DatabaseError, type Driver } from '../../src/db/driver.js';
import { verifyView } from '../../src/index.js';
import { type Script, type ScriptView, viewText } from './script.js';
import type { Session } from './session.js';

/** What is tested: creates and drops views. */
export interface Subject {
  create(driver: Driver, view: { name: string; text: string }, options: { allowFull: boolean }): Promise<unknown>;
  drop(driver: Driver, name: string): Promise<void>;
  /** What has documents follow what a transaction has changed so far, where they don't by themselves before its commit. */
  readonly flush?: string;
}

/** How many statements of a kind ran, how many of them succeeded, and how many changed a document. */
export type Tally = Readonly<{ run: number; succeeded: number; changed: number }>;

export type Outcome =
  | { readonly kind: 'exact'; readonly statements: ReadonlyMap<string, Tally>; readonly neededFull: boolean }
  /** The compiler says that the view is none it can keep. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | Failure;

export interface Failure {
  readonly kind: 'failed';
  /**
   * `script`: the case itself does not run, without any view; `create`, `drop`: the view cannot be made or dropped;
   * `error`: a statement fails that would not without the views; `difference`: documents differ from the query.
   */
  readonly what: 'script' | 'create' | 'drop' | 'error' | 'difference';
  /** The SQLSTATE or error code, where there is one: a reduced case must fail with the same. */
  readonly code: string;
  readonly message: string;
  /** Index of the statement of the changes, -1 before the first. */
  readonly at: number;
}

/** Runs a script with its views, comparing all documents with their queries after every statement. */
export async function replay(session: Session, subject: Subject, script: Script): Promise<Outcome> {
  const run = new Replay(session, subject, script);
  try {
    return await run.run();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    await run.abandon();
    return error.outcome;
  }
}

/** Views that are refused by these are accepted if every document may be computed for one change. */
const takesFull: ReadonlySet<string> = new Set(['VIEW_FULL_REWRITE', 'VIEW_RECURSIVE']);

class Stop extends Error {
  constructor(readonly outcome: Outcome) {
    super('the replay has ended');
  }
}

class Replay {
  readonly #statements = new Map<string, Tally>();
  readonly #created: string[] = [];
  #documents: string[] = [];
  #neededFull = false;
  #at = -1;

  constructor(
    private readonly session: Session,
    private readonly subject: Subject,
    private readonly script: Script,
  ) {}

  /** An embedded database tells views of no partitions that come and go: they would have to be replaced. */
  get #changes(): readonly string[] {
    const told = this.session.driver.engine !== 'pglite';
    return this.script.changes.filter((statement) => told || !detaches(statement));
  }

  async run(): Promise<Outcome> {
    await this.#prepare();
    for (const view of this.script.views) await this.#create(view);
    this.#documents = await this.#compare();
    const failures: (DatabaseError | null)[] = [];
    for (const [at, statement] of this.#changes.entries()) {
      this.#at = at;
      failures.push(await this.#step(statement));
    }
    for (const view of this.script.views.toReversed()) await this.#drop(view);
    if (failures.some((failure) => failure !== null)) await this.#runWithoutViews(failures);
    return { kind: 'exact', statements: this.#statements, neededFull: this.#neededFull };
  }

  /** Drops what an unfinished run has left, views first, so that no trace of them is in the next one's way. */
  async abandon(): Promise<void> {
    const { driver } = this.session;
    await driver.execute('ROLLBACK');
    for (const name of this.#created.toReversed()) {
      await this.subject.drop(driver, name).catch(() => driver.execute('DROP SCHEMA IF EXISTS jsonb_ivm CASCADE'));
    }
  }

  #fail(what: Failure['what'], code: string, message: string): never {
    throw new Stop({ kind: 'failed', what, code, message, at: this.#at });
  }

  async #prepare(): Promise<void> {
    await this.session.reset();
    for (const statement of this.script.schema) {
      const failure = await this.session.run(statement);
      if (failure !== null) this.#fail('script', failure.sqlState, `${failure.message}\n${statement}`);
    }
  }

  async #create(view: ScriptView): Promise<void> {
    await this.#prepareQuery(view);
    const { driver } = this.session;
    const declared = { name: view.name, text: viewText(view) };
    try {
      await this.subject.create(driver, declared, { allowFull: view.allowFull }).catch(async (error: unknown) => {
        if (!(error instanceof JsonbIvmError) || !takesFull.has(error.code)) throw error;
        this.#neededFull = true;
        await this.subject.create(driver, declared, { allowFull: true });
      });
      this.#created.push(view.name);
    } catch (error) {
      if (!(error instanceof JsonbIvmError || error instanceof DatabaseError)) throw error;
      const code = error instanceof JsonbIvmError ? error.code : error.sqlState;
      if (isRefusal(code)) throw new Stop({ kind: 'refused', code, message: error.message });
      const context = error instanceof DatabaseError ? `\n${error.context ?? ''}` : '';
      this.#fail('create', code, `${error.message}${context}`);
    }
  }

  async #prepareQuery(view: ScriptView): Promise<void> {
    const failure = await this.session.run(
      `PREPARE ${this.#query(view)} AS SELECT t::text AS document FROM (\n${view.query}\n) t`,
    );
    if (failure !== null) this.#fail('script', failure.sqlState, failure.message);
  }

  #query(view: ScriptView): string {
    return `oracle_${this.script.views.indexOf(view) + 1}`;
  }

  /** Runs one statement of the changes and compares; returns its failure if it is the statement's own. */
  async #step(statement: string): Promise<DatabaseError | null> {
    const failure = await this.session.run(statement);
    if (failure !== null && isOurs(failure)) {
      this.#fail('error', failure.sqlState, `${failure.message}\n${failure.context ?? ''}`);
    }
    if (this.session.inTransaction && this.subject.flush !== undefined) {
      // every other time, so that statements are answered together, too
      if (this.#at % 2 === 0) return failure;
      const refused = await this.session.run(this.subject.flush);
      if (refused !== null) this.#fail('error', refused.sqlState, `${refused.message}\n${refused.context ?? ''}`);
    }
    const documents = await this.#compare();
    const label = labelOf(statement);
    if (label !== null) {
      const tally = this.#statements.get(label) ?? { run: 0, succeeded: 0, changed: 0 };
      const changed =
        documents.some((document, i) => document !== this.#documents[i]) || documents.length !== this.#documents.length;
      this.#statements.set(label, {
        run: tally.run + 1,
        succeeded: tally.succeeded + (failure === null ? 1 : 0),
        changed: tally.changed + (changed ? 1 : 0),
      });
    }
    this.#documents = documents;
    return failure;
  }

  /** All documents as text, the same as the queries' rows as text: jsonb's own equality would take 1.0 for 1.00. */
  async #compare(): Promise<string[]> {
    const all: string[] = [];
    for (const view of this.script.views) {
      const [stored, expected] = await this.session.read(
        view.timeZone,
        async () =>
          [
            await this.#rows(`SELECT t::text AS document FROM ${view.name} t`),
            await this.#rows(`EXECUTE ${this.#query(view)}`),
          ] as const,
      );
      const surplus = without(stored, expected);
      const missing = without(expected, stored);
      if (surplus.length + missing.length > 0 && !(await this.#differByChance(view))) {
        const lines = [...surplus.map((row) => `  stored: ${row}`), ...missing.map((row) => `  query:  ${row}`)];
        this.#fail('difference', '', `documents of ${view.name} differ from the query:\n${lines.join('\n')}`);
      }
      all.push(...stored);
    }
    return all;
  }

  /** What the query may give as well, or may: whether ties explain it can't always be told. */
  async #differByChance({ name }: ScriptView): Promise<boolean> {
    const { differences } = await verifyView(this.session.driver, name, { limit: 1000 });
    return differences.every(({ kind, undecided }) => kind === 'chance' || undecided === true);
  }

  async #rows(query: string): Promise<string[]> {
    try {
      const rows = await this.session.driver.query<{ document: string }>(query);
      return rows.map((row) => row.document).sort();
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      return this.#fail('script', error.sqlState, `${error.message} in ${query}`);
    }
  }

  async #drop(view: ScriptView): Promise<void> {
    try {
      await this.subject.drop(this.session.driver, view.name);
      this.#created.pop();
    } catch (error) {
      if (!(error instanceof JsonbIvmError || error instanceof DatabaseError)) throw error;
      this.#fail('drop', error instanceof JsonbIvmError ? error.code : error.sqlState, error.message);
    }
  }

  /** The same statements fail with the same errors where no view is. */
  async #runWithoutViews(failures: readonly (DatabaseError | null)[]): Promise<void> {
    await this.#prepare();
    for (const [at, statement] of this.#changes.entries()) {
      const failure = await this.session.run(statement);
      const before = failures[at];
      this.#at = at;
      if (failure?.sqlState === before?.sqlState) continue;
      const message = `with views: ${before?.message ?? 'no error'}; without: ${failure?.message ?? 'no error'}`;
      this.#fail('error', before?.sqlState ?? '', message);
    }
  }
}

/** The view's text is at fault, not what the database holds. */
export function isRefusal(code: string): boolean {
  return code.startsWith('VIEW_') && !['VIEW_EXISTS', 'VIEW_UNKNOWN', 'VIEW_IN_USE'].includes(code);
}

/** Raised in a function that is not the case's own (those are named `user_…`), or an internal error of the server. */
export function isOurs({ sqlState, context }: DatabaseError): boolean {
  if (sqlState === 'XX000') return true;
  const functions = [...(context ?? '').matchAll(/^PL\/pgSQL function (.*)\(.*\)/gm)];
  return functions.some(([, name]) => !/^(\w+\.)?"?user_/.test(name ?? ''));
}

/** The rows of `list` beyond those of `other`, counting duplicates. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const row of other) counts.set(row, (counts.get(row) ?? 0) + 1);
  return list.filter((row) => {
    const count = counts.get(row) ?? 0;
    counts.set(row, count - 1);
    return count <= 0;
  });
}

const detaches = (statement: string): boolean => / DETACH PARTITION /.test(statement);

/** What a statement is counted as; null for one that changes no rows. */
function labelOf(statement: string): string | null {
  const [verb] = /^[A-Z]+/.exec(statement) ?? [];
  if (verb === 'WITH') return 'writable WITH';
  if (detaches(statement)) return 'DETACH and ATTACH';
  if (verb === 'INSERT') {
    const conflict = / ON CONFLICT .*?DO (UPDATE|NOTHING)/.exec(statement)?.[1];
    if (/^INSERT INTO .*\) SELECT /.test(statement)) return 'INSERT … SELECT';
    return conflict === undefined ? 'INSERT' : `INSERT … ON CONFLICT DO ${conflict}`;
  }
  if (verb === 'UPDATE' || verb === 'DELETE') return / WHERE /.test(statement) ? verb : `${verb} of all rows`;
  return verb === 'MERGE' || verb === 'TRUNCATE' ? verb : null;
}
