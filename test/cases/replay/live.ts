import { expect } from 'vitest';
import {
  type CompileOptions,
  createView,
  DatabaseError,
  type Driver,
  dropView,
  listViews,
  verifyView,
  viewStatus,
} from '../../../src/index.js';
import type { Case, CaseView } from './case.js';
import type { Step } from './changes.js';
import { announcedCodes, codesOf, type Outcome, outcomeOf } from './compile.js';
import { compareDocuments, type Documents, openDocuments, storedColumns, versionsOf } from './documents.js';
import { listObjects } from './objects.js';

/** Said of triggers, which compiling knows nothing of. */
const ofTriggers = 'TRIGGER_LATER';

/** What sessions may have set; documents are the same for all of them. */
const strangeSession = [
  `SET TimeZone = 'Asia/Kathmandu'`,
  `SET IntervalStyle = 'iso_8601'`,
  `SET DateStyle = 'SQL, DMY'`,
  `SET extra_float_digits = -3`,
  `SET bytea_output = 'escape'`,
  `SET quote_all_identifiers = on`,
  `SET plpgsql.variable_conflict = 'use_variable'`,
].join('; ');

/**
 * Creates the views of a case, runs its changes and drops the views. Documents equal their queries at every point, and
 * in the end nothing is left of the views. Returns what compiling gave. `registry`: objects that any first view brings.
 */
export async function replay(
  driver: Driver,
  replayed: Case,
  registry: readonly string[],
  strategy: CompileOptions['strategy'] = 'auto',
): Promise<Outcome[]> {
  await driver.execute(replayed.schema);
  const searchPath = await settingOf(driver, 'search_path');
  const before = await listObjects(driver);
  const usePath = () => driver.query(`SELECT set_config('search_path', $1, false)`, [searchPath]);
  await usePath();
  await driver.execute(strangeSession);

  const { outcomes, documents } = await createAll(driver, replayed, searchPath, strategy);
  for (const { problems } of await viewStatus(driver)) {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
  for (const step of documents.length === 0 ? [] : replayed.changes) await take(driver, step, documents);
  await usePath();
  for (const { name } of replayed.views.slice(0, documents.length).reverse()) {
    expect(await verifyView(driver, name), 'verify').toMatchObject({ differing: 0, differences: [] });
    await dropView(driver, name);
  }

  expect(await listViews(driver)).toEqual([]);
  const after = new Set(await listObjects(driver));
  expect([...after].filter((object) => !before.includes(object) && !registry.includes(object))).toEqual([]);
  expect(
    before.filter((object) => !after.has(object)),
    'objects that are gone',
  ).toEqual([]);
  return outcomes;
}

interface Watched extends Documents {
  /** Without the extension, who has computed totals writes the document, changed or not, so that its version tells. */
  readonly toldByVersion: boolean;
}

async function createAll(driver: Driver, { views }: Case, searchPath: string, strategy: CompileOptions['strategy']) {
  const outcomes: Outcome[] = [];
  const documents: Watched[] = [];
  for (const view of views) {
    const outcome = await outcomeOf(() => createdAlone(driver, view, strategy));
    expect(codesOf(outcome), view.file).toEqual(announcedCodes(view));
    if ('artifact' in outcome) {
      const toldByVersion = outcome.artifact.statements.some((statement) => statement.includes('d.xmin'));
      const one = { ...(await openDocuments(driver, outcome.artifact.view, view, searchPath)), toldByVersion };
      expect(await storedColumns(driver, one), 'columns of the documents').toEqual(one.columns);
      documents.push(one);
    }
    outcomes.push(outcome);
  }
  await expectExact(driver, documents, 'the first documents');
  return { outcomes, documents };
}

async function createdAlone(driver: Driver, view: CaseView, strategy: CompileOptions['strategy']) {
  const created = await createView(driver, view, { allowFull: view.allowFull, strategy });
  return { ...created, warnings: created.warnings.filter(({ code }) => code !== ofTriggers) };
}

async function take(driver: Driver, { statement, unchanged, fails }: Step, documents: readonly Watched[]) {
  const watched = unchanged === 'totals' ? documents.filter((one) => !one.toldByVersion) : documents;
  const versions = () => Promise.all(watched.map((one) => versionsOf(driver, one)));
  const before = unchanged !== false || fails !== undefined ? await versions() : undefined;
  const failure = await failureOf(driver.execute(statement));
  expect(failure?.sqlState, `${failure?.message ?? ''}\n${failure?.context ?? ''}\n${statement}`).toBe(fails);
  if (before !== undefined) expect(await versions(), `document rows written by: ${statement}`).toEqual(before);
  await expectExact(driver, documents, statement);
}

async function expectExact(driver: Driver, documents: readonly Documents[], after: string): Promise<void> {
  for (const one of documents) expect(await compareDocuments(driver, one), `after: ${after}`).toEqual([]);
}

async function failureOf(work: Promise<void>): Promise<DatabaseError | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof DatabaseError) return error;
    throw error;
  }
}

async function settingOf(driver: Driver, name: string): Promise<string> {
  const [row] = await driver.query<{ value: string }>('SELECT current_setting($1) AS value', [name]);
  return row?.value ?? '';
}
