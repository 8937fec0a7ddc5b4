import { createView, DatabaseError, type Driver, installFunctions, JsonbIvmError, type Plan } from '../../src/index.js';
import { quoteIdentifier } from '../../src/sql/quote.js';
import { strategies } from '../oracle/engine.js';
import { settingsOf } from '../oracle/generate/history.js';
import { Random } from '../oracle/generate/random.js';
import { printCase } from '../oracle/print/case.js';
import { relationOf } from '../oracle/print/schema.js';
import { qualified } from '../oracle/print/text.js';
import { isOurs, isRefusal } from '../oracle/replay.js';
import { type Script, type ScriptView, viewText } from '../oracle/script.js';
import type { Session } from '../oracle/session.js';
import type { Case } from '../oracle/spec/case.js';
import type { Statement } from '../oracle/spec/history.js';
import type { View } from '../oracle/spec/view.js';
import { differenceUnder, storedOtherwise } from './shuffles.js';
import { type Key, targetOf } from './single-rows.js';
import { allowImages, type Documents, differing, readDocuments, readState, type State } from './state.js';
import { type Way, waysOf, widened } from './ways.js';

/** How many ways were compared with the one statement, by their names, and how many came to other rows or failed. */
export type Compared = ReadonlyMap<string, { readonly same: number; readonly other: number }>;

export type Outcome =
  | { readonly kind: 'same'; readonly compared: Compared }
  /** The compiler says that a view is none it can keep, or the case does not run without any. */
  | { readonly kind: 'refused'; readonly code: string }
  | Difference;

export interface Difference {
  readonly kind: 'differs';
  readonly what: 'strategy' | 'way' | 'backfill' | 'order' | 'error';
  readonly message: string;
}

class Stop extends Error {
  constructor(readonly outcome: Outcome) {
    super('the trial has ended');
  }
}

/** Makes every change of a case in several ways; whenever the tables come to hold the same, so must the documents. */
export async function tryWays(session: Session, tested: Case): Promise<Outcome> {
  try {
    return await new Trial(session, tested).run();
  } catch (error) {
    if (error instanceof Stop) return error.outcome;
    throw error;
  }
}

type Strategy = (typeof strategies)[number];

class Trial {
  readonly #documents: Documents[] = [];
  /** Plans of the views, by their copies' names. */
  readonly #plans = new Map<string, Plan>();
  readonly #random: Random;
  readonly #compared = new Map<string, { same: number; other: number }>();
  readonly #tables: readonly string[];
  readonly #script: Script;

  constructor(
    private readonly session: Session,
    private readonly tested: Case,
  ) {
    this.#tables = tested.tables.filter(({ view }) => !view).map(relationOf);
    this.#script = printCase(tested);
    this.#random = new Random(tested.seed);
  }

  get #driver(): Driver {
    return this.session.driver;
  }

  async run(): Promise<Outcome> {
    await this.#prepare();
    const { views } = this.#script;
    for (const view of views) {
      for (const strategy of strategies) await this.#create(view, this.#copy(view, strategy), strategy);
    }
    let before = await this.#read('before the first change');
    for (const statement of widened(this.tested.history)) before = await this.#change(statement, before);
    for (const view of views) await this.#backfill(view);
    await this.#shuffle();
    return { kind: 'same', compared: this.#compared };
  }

  async #prepare(): Promise<void> {
    await this.session.reset();
    await this.#driver.execute('DROP SCHEMA IF EXISTS jsonb_ivm CASCADE');
    await allowImages(this.#driver);
    await installFunctions(this.#driver);
    for (const statement of this.#script.schema) {
      const failure = await this.session.run(statement);
      if (failure !== null) throw new Stop({ kind: 'refused', code: failure.sqlState });
    }
  }

  /** The name of a view's copy; `patch` is the view itself, which other views may read. */
  #copy(view: ScriptView, suffix: Strategy | 'late'): string {
    const { schema, name } = this.tested.views[this.#script.views.indexOf(view)] as View;
    return suffix === 'patch' ? view.name : qualified(schema, `${name} ${suffix}`);
  }

  async #create(view: ScriptView, name: string, strategy: Strategy): Promise<Documents> {
    try {
      const declared = { name, text: viewText(view) };
      const { plan } = await createView(this.#driver, declared, { allowFull: true, strategy });
      const documents = { name, columns: plan.columns };
      this.#documents.push(documents);
      this.#plans.set(name, plan);
      return documents;
    } catch (error) {
      if (error instanceof JsonbIvmError && isRefusal(error.code))
        throw new Stop({ kind: 'refused', code: error.code });
      if (error instanceof DatabaseError) throw new Stop({ kind: 'refused', code: error.sqlState });
      throw error;
    }
  }

  /** Tries all ways, each rolled back, then makes the change; gives what the database holds then. */
  async #change(statement: Statement, before: State): Promise<State> {
    const [whole, ...others] = waysOf(
      statement,
      this.tested.tables,
      await this.#keys(statement),
      settingsOf(this.#random),
    );
    const expected = await this.#try(whole);
    if (expected === null) return before;
    for (const way of others) this.#compare(way, await this.#try(way), way.undone ? before : expected);
    for (const sql of whole.statements) await this.#driver.execute(sql);
    const after = await this.#read(whole.statements.join(';\n'));
    this.#compare({ ...whole, name: 'by one statement, committed' }, after, expected);
    return after;
  }

  async #keys(statement: Statement): Promise<Key[]> {
    const table = targetOf(statement, this.tested.tables);
    if (table === undefined) return [];
    const texts = table.key.map((column) => `${quoteIdentifier(column)}::text`).join(', ');
    const rows = await this.#driver.query<{ key: Key }>(
      `SELECT to_json(k.key) AS key FROM (SELECT ARRAY[${texts}] AS key FROM ${relationOf(table)}) AS k ORDER BY k.key`,
    );
    return rows.map(({ key }) => key);
  }

  /** What the database holds after a change that is then rolled back; null if it fails. */
  async #try({ statements }: Way): Promise<State | null> {
    await this.#driver.execute('BEGIN');
    try {
      for (const statement of [...statements, 'SET CONSTRAINTS ALL IMMEDIATE']) await this.#driver.execute(statement);
      return await this.#read(statements.join(';\n'));
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.sqlState === '') throw error;
      if (isOurs(error)) this.#stop('error', `${error.message}\n${error.context}\n${statements.join(';\n')}`);
      return null;
    } finally {
      await this.#driver.execute('ROLLBACK');
    }
  }

  /** What the database holds; documents that were kept by different strategies must be the same. */
  async #read(what: string): Promise<State> {
    const state = await readState(this.#driver, this.#tables, this.#documents);
    for (const view of this.#script.views.filter((each) => this.#isCertain(each.name))) {
      const [own = '', ...copies] = strategies.map((strategy) => this.#copy(view, strategy));
      for (const copy of copies) {
        const lines = differing(state.documents[own] ?? [], state.documents[copy] ?? []);
        if (lines !== '') this.#stop('strategy', `${own} (<) and ${copy} (>) after\n${what}\n${lines}`);
      }
    }
    return state;
  }

  #compare(way: Way, state: State | null, expected: State): void {
    const same = state !== null && differing(state.tables, expected.tables) === '';
    this.#count(way.name, same);
    if (!same) return;
    for (const { name } of this.#documents.filter((each) => this.#isCertain(each.name))) {
      const lines = differing(state.documents[name] ?? [], expected.documents[name] ?? []);
      if (lines !== '') this.#stop('way', `${name}, ${way.name} (<):\n${way.statements.join(';\n')}\n${lines}`);
    }
  }

  /** What leaves something to chance, and was warned of, may differ. */
  #isCertain(name: string): boolean {
    return this.#plans.get(name)?.chances === undefined;
  }

  /** A view without a warning has the same documents wherever its rows lie, and by whatever plan they are found. */
  async #shuffle(): Promise<void> {
    const certain = this.#documents.filter(({ name }) => this.#isCertain(name));
    if (certain.length === 0) return;
    for (const table of this.tested.tables) {
      for (const statements of storedOtherwise(table)) {
        for (const statement of statements) await this.#driver.execute(statement);
        for (const documents of certain) await this.#expectSame(documents, statements);
      }
    }
  }

  async #expectSame(documents: Documents, statements: readonly string[]): Promise<void> {
    const plan = this.#plans.get(documents.name) as Plan;
    const found = await differenceUnder(this.#driver, this.#random, documents, plan);
    if (found !== '')
      this.#stop(
        'order',
        `${documents.name}, without a warning, (<) and its query (>) after\n${statements.join(';\n')}\n${found}`,
      );
    this.#count('stored and found in another order', true);
  }

  /** Documents that were kept through all changes are what the view, created now, begins with. */
  async #backfill(view: ScriptView): Promise<void> {
    const late = await this.#create(view, this.#copy(view, 'late'), 'auto');
    const kept = this.#documents.find(({ name }) => name === view.name) as Documents;
    const lines = differing(await readDocuments(this.#driver, kept), await readDocuments(this.#driver, late));
    if (!this.#isCertain(view.name)) return;
    if (lines !== '') this.#stop('backfill', `${view.name}, kept (<) and created at the end (>)\n${lines}`);
  }

  #count(way: string, same: boolean): void {
    const known = this.#compared.get(way) ?? { same: 0, other: 0 };
    this.#compared.set(way, { same: known.same + (same ? 1 : 0), other: known.other + (same ? 0 : 1) });
  }

  #stop(what: Difference['what'], message: string): never {
    throw new Stop({ kind: 'differs', what, message });
  }
}
