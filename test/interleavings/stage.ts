import { Client } from 'pg';
import { objectNames } from '../../src/emit/context/objects.js';
import {
  type Artifact,
  type CompileOptions,
  createView,
  type Driver,
  installFunctions,
  type RelationName,
} from '../../src/index.js';
import { quoteQualified } from '../../src/sql/quote.js';
import { settle } from './monitor.js';
import { closeGate, installPauses, openGate, pauseAt } from './pauses.js';
import { letter, type Scenario, type Transaction } from './scenario.js';
import { Session } from './session.js';
import { shop } from './shop.js';
import type { ViewCase } from './views.js';
import { createWorld, type Event, eventsOf, type Linking, touchesOf } from './world.js';

/** How a scenario ended: each transaction's SQLSTATE (null: it came to its end), and what is stale. */
export interface Ending {
  readonly failures: readonly (string | null)[];
  /** Whether the session that was to pause did: its trigger functions have that many statements. */
  readonly paused: boolean;
  /** Whether a session ever waited for another. */
  readonly waited: boolean;
  /** Documents that differ from the query, `-` stored and `+` expected; errors that no transaction may meet. */
  readonly findings: readonly string[];
}

export interface StageOptions {
  readonly strategy?: CompileOptions['strategy'];
  /** Views for writers that all run at SERIALIZABLE. */
  readonly serializable?: boolean;
  /**
   * Documents are missing at the beginning. `filling`: they are still to come, for the functions of a view that is filled;
   * `lost`: for those of one that was; `replacing`: half of the others are another query's, and none is patched.
   */
  readonly missing?: 'filling' | 'replacing' | 'lost';
  /** Views that change at commit. */
  readonly atCommit?: boolean;
}

const setSerializable = `SET transaction_isolation = 'serializable';\n`;
const setCommit = `SET jsonb_ivm.timing = 'commit';\n`;

/** Failures that a transaction may meet beside others; any other is a finding. */
const expected = ['40P01', '40001', '23503', '23505', '23502', '55006'];
/** Where writers run at SERIALIZABLE, TRUNCATE is refused. */
const expectedAtSerializable = [...expected, '0A000'];

/** A database with the tables and views of one case, brought back to its beginning for every scenario. */
export class Stage {
  #runs = 0;

  private constructor(
    private readonly controller: Client,
    private readonly sessions: readonly Session[],
    private readonly documents: readonly RelationName[],
    readonly events: readonly Event[],
    /** Writes of columns that no view reads. */
    readonly touches: readonly Event[],
    /** What a filler does in one transaction: it brings all documents up to date. */
    readonly fill: Event,
    readonly serializable: boolean,
    /** Maintenance is what commits do. */
    readonly atCommit: boolean,
    private readonly missing: boolean,
  ) {}

  static async open(
    driver: Driver,
    url: string,
    viewCase: ViewCase,
    linking: Linking,
    { strategy = 'patch', serializable = false, missing, atCommit = false }: StageOptions = {},
  ): Promise<Stage> {
    if (strategy === 'patch') await installFunctions(driver);
    const tables = viewCase.tables.map((name) => shop[name]).filter((table) => table !== undefined);
    await driver.execute(createWorld(tables, linking));
    const documents: RelationName[] = [];
    const read = new Set<string>();
    for (const [name, text] of Object.entries(viewCase.views)) {
      const { view, plan, parts } = await createView(
        driver,
        { name, text: `${serializable ? setSerializable : ''}${atCommit ? setCommit : ''}${text}` },
        {
          allowFull: viewCase.allowFull ?? false,
          strategy,
        },
      );
      if (missing === 'filling') await fillingAgain(driver, parts.online);
      if (missing === 'replacing') await fillingAgain(driver, parts.online.replacing);
      await driver.execute(`CREATE VIEW expected_${name} AS ${text}`);
      documents.push(view);
      for (const { table } of plan.tables) read.add(table.name);
    }
    const controller = new Client({ connectionString: url });
    await controller.connect();
    await installPauses(controller);
    const half = missing === undefined ? [] : Object.keys(viewCase.views);
    await keepBeginning(controller, [...viewCase.tables, ...Object.keys(viewCase.views)], half);
    if (missing === 'replacing') await keepStrange(controller, half);
    const sessions = await Promise.all([1, 2, 3].map(() => Session.open(url)));
    const written = tables.filter(({ name }) => read.has(name));
    const events = written.flatMap((table) => eventsOf(table, linking));
    return new Stage(
      controller,
      sessions,
      documents,
      events,
      written.flatMap(touchesOf),
      fillOf(documents),
      serializable,
      atCommit,
      missing !== undefined,
    );
  }

  async close(): Promise<void> {
    await Promise.all([this.controller.end(), ...this.sessions.map((session) => session.close())]);
  }

  /** Runs a scenario from the beginning and compares all documents with their queries afterwards. */
  async run(scenario: Scenario): Promise<Ending> {
    if (this.#runs++ % 100 === 0) await this.controller.query('VACUUM');
    await this.controller.query('SELECT begin_anew()');
    if (scenario.viewless) await this.controller.query('SELECT keep_views(false)');
    const { waited, failures, paused } = await this.#play(scenario);
    if (scenario.viewless) await this.controller.query('SELECT keep_views(true)');
    const states = failures.map((failure) => failure?.code ?? null);
    const met = this.serializable ? expectedAtSerializable : expected;
    const odd = failures.flatMap((failure, session) => {
      const own = failure?.code === '23505' && this.documents.some(({ name }) => name === failure.table);
      if (failure === undefined || (met.includes(failure.code ?? '') && !own)) return [];
      return [`${letter(session)} failed: ${failure.code} ${failure.message} ${failure.where ?? ''}`];
    });
    const filled = scenario.transactions.some(
      ({ events, end }, session) => events.includes(this.fill) && end === 'COMMIT' && states[session] === null,
    );
    const lines = scenario.viewless ? [] : await this.#compare();
    const stale = filled || !this.missing ? lines : lines.filter(isOfFilled);
    return { failures: states, waited, paused, findings: [...odd, ...stale] };
  }

  /** Begins the steps one after the other, each once the one before is done or waits. */
  async #play({ transactions, order, pause }: Scenario) {
    const sessions = this.sessions.slice(0, transactions.length);
    const scripts = transactions.map((one, session) => scriptsOf(one, pause?.session === session ? pause.at : 0));
    for (const session of sessions) session.failure = undefined;
    if (pause !== undefined) await closeGate(this.controller);
    let waiting: ReadonlySet<Session> = new Set();
    let [waited, paused] = [false, false];
    for (const steps = [...order]; steps.length > 0; waited ||= waiting.size > 0) {
      const place = steps.findIndex((step) => step === '.' || !waiting.has(this.#session(step)));
      const [step] = steps.splice(place, 1);
      if (place < 0 || step === undefined) throw new Error(`every session waits for another: ${order}`);
      if (step === '.') {
        paused = await openGate(this.controller);
      } else {
        const session = this.#session(step);
        const script = scripts[sessions.indexOf(session)]?.shift();
        if (session.failure === undefined && script !== undefined) session.begin(script);
      }
      waiting = await settle(this.controller, sessions);
    }
    if (waiting.size > 0) throw new Error(`sessions still wait after all steps: ${order}`);
    return { failures: sessions.map((session) => session.failure), waited, paused };
  }

  #session(step: string): Session {
    return this.sessions[step.charCodeAt(0) - 65] as Session;
  }

  async #compare(): Promise<string[]> {
    const differences = this.documents.map(
      (view) => `SELECT CASE WHEN sum(side) > 0 THEN '-' ELSE '+' END || ' ${view.name} ' || x AS line
        FROM (SELECT t::text, 1 FROM ${quoteQualified(view)} t
              UNION ALL SELECT t::text, -1 FROM expected_${view.name} t) s (x, side)
        GROUP BY x HAVING sum(side) <> 0`,
    );
    const { rows } = await this.controller.query<{ line: string }>(differences.join('\nUNION ALL '));
    return rows.map(({ line }) => line).sort();
  }
}

/** Gives a view that was filled the functions of one that is being filled. */
async function fillingAgain(
  driver: Driver,
  { maintenance, refresh }: Pick<Artifact['parts'], 'maintenance' | 'refresh'>,
): Promise<void> {
  for (const statement of [...maintenance, ...refresh])
    if (statement.startsWith('CREATE FUNCTION'))
      await driver.execute(statement.replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));
}

const strange = 'of another query';

/** Of the documents that there are, makes half what another query may have made of the rows. */
async function keepStrange(controller: Client, views: readonly string[]): Promise<void> {
  for (const name of views) {
    const { rows } = await controller.query<{ column: string }>(
      `SELECT pg_catalog.format('%I', a.attname) AS column FROM pg_catalog.pg_attribute a
       WHERE a.attrelid = $1::regclass AND a.atttypid = 'jsonb'::regtype`,
      [`beginning.${name}`],
    );
    const set = rows.map(({ column }) => `${column} = '["${strange}"]'`).join(', ');
    await controller.query(`UPDATE beginning.${name} AS t SET ${set} WHERE pg_catalog.hashtext(t::text) % 4 = 0`);
  }
}

/** Whether a line tells of a document that somebody has made by the query. */
function isOfFilled(line: string): boolean {
  return line.startsWith('-') && !line.includes(strange);
}

function fillOf(documents: readonly RelationName[]): Event {
  const calls = documents.map(
    (view) => `pg_catalog.count(${quoteQualified(objectNames(view).refreshNext)}(NULL, 1000))`,
  );
  return { name: 'fill', table: 'documents', kind: 'insert', sql: `SELECT ${calls.join(', ')}` };
}

/** The steps of a transaction: its statements, the first with its begin, and its end. */
function scriptsOf({ events, isolation = 'READ COMMITTED', end }: Transaction, pause: number): string[] {
  const begin = `BEGIN ISOLATION LEVEL ${isolation}; ${pauseAt(pause)}; `;
  return [...events.map(({ sql }, place) => (place === 0 ? begin + sql : sql)), end];
}

/**
 * Keeps a copy of every table, a function that brings them all back without any trigger's help, and one that switches the
 * triggers of views off and on.
 */
async function keepBeginning(controller: Client, tables: readonly string[], half: readonly string[]): Promise<void> {
  const copies = tables.map((name) => {
    const rows = half.includes(name) ? ' WHERE pg_catalog.hashtext(t::text) % 2 = 0' : '';
    return `CREATE TABLE beginning.${name} AS SELECT * FROM public.${name} AS t${rows};`;
  });
  const restore = tables.map(
    (name) => `DELETE FROM public.${name}; INSERT INTO public.${name} TABLE beginning.${name};`,
  );
  await controller.query(`CREATE SCHEMA beginning; ${copies.join('\n')}
    CREATE FUNCTION public.begin_anew() RETURNS void LANGUAGE plpgsql SET session_replication_role = replica AS $$
    BEGIN ${restore.join('\n')} END $$;
    CREATE FUNCTION public.keep_views(kept boolean) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      one record;
    BEGIN
      FOR one IN SELECT tgrelid::regclass AS carrier, tgname FROM pg_trigger WHERE starts_with(tgname, 'jsonb_ivm') LOOP
        EXECUTE format('ALTER TABLE %s %s TRIGGER %I', one.carrier, CASE WHEN kept THEN 'ENABLE' ELSE 'DISABLE' END,
                       one.tgname);
      END LOOP;
    END $$`);
}
