import { describe, expect, it } from 'vitest';
import { compileView, createView, DatabaseError, type Driver, quoteQualified } from '../src/index.js';
import { type Case, type CaseView, oldestServer, readCases } from './cases/replay/case.js';
import { engines, withDatabase } from './servers/databases.js';
import { faultsOf, validatorOf } from './types/validation.js';

const cases = readCases().filter(({ views }) => views.every(({ refused }) => refused.length === 0));

describe.each(engines)('the types of the cases on %s', (engine) => {
  const version = engine === 'pglite' ? 18 : Number(engine);

  for (const one of cases.filter((candidate) => oldestServer(candidate) <= version)) {
    it(`${one.name}: hold for all documents after every change`, async () => {
      expect(await withDatabase(engine, (driver) => checkCase(driver, one))).toBeGreaterThan(0);
    });
  }
});

/** Holds the rows of every view against its schema at every point; returns how many there were. */
async function checkCase(driver: Driver, { schema, views, changes }: Case): Promise<number> {
  await driver.execute(schema);
  const readers = [];
  for (const view of views) readers.push(await readerOf(driver, view, views.length > 1));
  let count = 0;
  for (const statement of ['', ...changes.map((step) => step.statement)]) {
    await driver.execute(statement).catch(expectFailureOfServer);
    for (const { rows, validate } of readers) {
      const found = await driver.query<{ row: unknown }>(`SELECT to_jsonb("a row".*) AS row FROM ${rows} "a row"`);
      expect(
        found.flatMap(({ row }) => faultsOf(validate, row)),
        `after: ${statement}`,
      ).toEqual([]);
      count += found.length;
    }
  }
  return count;
}

/** Reads a view's rows: from its query, which is quicker; from the documents where another view reads them. */
async function readerOf(driver: Driver, view: CaseView, created: boolean) {
  const options = { allowFull: view.allowFull };
  if (created) {
    const { view: documents, types } = await createView(driver, view, options);
    return { rows: quoteQualified(documents), validate: validatorOf(types.jsonSchema) };
  }
  const { types } = await compileView(driver, view, options);
  await driver.execute(`CREATE TEMPORARY VIEW "the rows" AS ${view.text.replace(/^SET .*\n/gm, '')}`);
  return { rows: 'pg_temp."the rows"', validate: validatorOf(types.jsonSchema) };
}

function expectFailureOfServer(error: unknown): void {
  if (!(error instanceof DatabaseError)) throw error;
}
