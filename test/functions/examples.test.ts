import { expect, test } from 'vitest';
import { engines } from '../servers/databases.js';
import { withPortable } from './database.js';
import { outcomeOf, readExamples } from './examples.js';

const examples = readExamples();

test.each(engines)('every documented example gives its documented result (portable functions, %s)', async (engine) => {
  await withPortable(engine, async (driver) => {
    for (const example of examples) {
      expect({ ...example, outcome: await outcomeOf(driver, example) }).toEqual(example);
    }
  });
});

test('every function has a heading and examples', async () => {
  await withPortable('pglite', async (driver) => {
    const functions = await driver.query<{ name: string }>(
      `SELECT DISTINCT proname AS name FROM pg_proc
       WHERE pronamespace = 'public'::regnamespace AND proname !~ '^_' ORDER BY 1`,
    );
    const shown = new Set(examples.flatMap(({ statement }) => statement.match(/\bjsonb_\w+(?=\()/g) ?? []));
    expect(functions.map(({ name }) => name)).toEqual([...shown].sort());
  });
});

test('a result without a statement, and statements without a result, are noticed', () => {
  expect(() => readExamples('```sql\n-- 1\n```')).toThrow('line 2');
  expect(readExamples('```sql\nSELECT\n  1;\n-- 1\n```')).toEqual([
    { line: 2, statement: 'SELECT\n  1', outcome: ['1'] },
  ]);
  expect(examples.filter(({ outcome }) => outcome.length === 0)).toEqual([]);
  expect(examples.length).toBeGreaterThan(50);
});
