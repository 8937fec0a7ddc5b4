import { describe, expect, it } from 'vitest';
import {
  compileView,
  createView,
  DatabaseError,
  type DocumentTypes,
  type Driver,
  quoteQualified,
} from '../src/index.js';
import { type Case, type CaseView, oldestServer, readCases } from './cases/replay/case.js';
import { engines, withDatabase } from './servers/databases.js';
import { shareOf } from './servers/share.js';
import { Modules } from './types/modules.js';
import { faultsOf, validatorOf } from './types/validation.js';

const cases = readCases().filter(({ views }) => views.every(({ refused }) => refused.length === 0));

/** The types of all views, with rows as they were on the first engine that had them. */
const modules = new Modules();

describe.each(engines)('the types of the cases on %s', (engine) => {
  const version = engine === 'pglite' ? 18 : Number(engine);

  const taken = shareOf(engine, 6, cases, (candidate) => oldestServer(candidate) > 15);
  for (const one of taken.filter((candidate) => oldestServer(candidate) <= version)) {
    it(`${one.name}: hold for all documents after every change`, async () => {
      const read = await withDatabase(engine, (driver) => checkCase(driver, one));
      for (const { name, types, rows } of read) {
        expect(rows).not.toEqual([]);
        if (!modules.has(name)) modules.add(name, types, rows);
      }
    });
  }
});

describe('the TypeScript of the cases', () => {
  it('compiles, with rows of all cases', async () => {
    expect(modules.size).toBeGreaterThanOrEqual(cases.length);
    expect(await modules.check()).toBe('');
  });

  it('would not compile with a row of another type', async () => {
    const wrong = new Modules();
    const typescript = 'export interface Row { a: number }';
    wrong.add('wrong', { typescript, jsonSchema: { title: 'Row', $defs: {} } }, [{ a: 'text' }]);
    expect(await wrong.check()).toContain("Type 'string' is not assignable to type 'number'");
  });
});

interface Read {
  readonly name: string;
  readonly types: DocumentTypes;
  readonly rows: readonly unknown[];
}

/** Holds the rows of every view against its schema at every point; returns them all. */
async function checkCase(driver: Driver, { name, schema, views, changes }: Case): Promise<Read[]> {
  await driver.execute(schema);
  const readers = [];
  for (const view of views) readers.push(await readerOf(driver, view, views.length > 1));
  const all = readers.map(({ types }, at) => ({ name: `${name}-${at}`, types, rows: [] as unknown[] }));
  for (const statement of ['', ...changes.map((step) => step.statement)]) {
    await driver.execute(statement).catch(expectFailureOfServer);
    for (const [at, { rows, validate }] of readers.entries()) {
      const found = await driver.query<{ row: unknown }>(`SELECT to_jsonb("a row".*) AS row FROM ${rows} "a row"`);
      expect(
        found.flatMap(({ row }) => faultsOf(validate, row)),
        `after: ${statement}`,
      ).toEqual([]);
      all[at]?.rows.push(...found.map(({ row }) => row));
    }
  }
  return all;
}

/** Reads a view's rows: from its query, which is quicker; from the documents where another view reads them. */
async function readerOf(driver: Driver, view: CaseView, created: boolean) {
  const options = { allowFull: view.allowFull };
  if (created) {
    const { view: documents, types } = await createView(driver, view, options);
    return { types, rows: quoteQualified(documents), validate: validatorOf(types.jsonSchema) };
  }
  const { types } = await compileView(driver, view, options);
  await driver.execute(`CREATE TEMPORARY VIEW "the rows" AS ${view.text.replace(/^SET .*\n/gm, '')}`);
  return { types, rows: 'pg_temp."the rows"', validate: validatorOf(types.jsonSchema) };
}

function expectFailureOfServer(error: unknown): void {
  if (!(error instanceof DatabaseError)) throw error;
}
