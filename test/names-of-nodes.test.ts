import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileView, createView, type Driver, verifyView } from '../src/index.js';
import { withDatabase } from './servers/databases.js';
import { shareOf } from './servers/share.js';

/** Every name that the parser has for a kind of node or a field of one, and how the server writes such in its own tree. */
function parserNames(): string[] {
  const types = join(createRequire(import.meta.url).resolve('@pgsql/types'), '..', 'types.d.ts');
  const text = readFileSync(types, 'utf8');
  const kinds = [...text.matchAll(/^export interface (\w+)/gm)].map(([, name]) => name as string);
  const fields = [...text.matchAll(/^ {2,}(\w+)\??:/gm)].map(([, name]) => name as string);
  const written = [':funcid', '{VAR', 'QUERY}', '(i', ':opno 96', '<>', '"SelectStmt"', '{"SelectStmt":{}}'];
  return [...new Set([...kinds, ...fields, ...written])].sort();
}

const names = parserNames();
const each = 12;
const chunks = Array.from({ length: Math.ceil(names.length / each) }, (_, at) =>
  names.slice(at * each, (at + 1) * each),
);

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A child with a foreign key, an alias and a member of each name. */
function shop(words: readonly string[]): { schema: string; text: string } {
  const columns = words.map((word) => `${quoted(word)} int REFERENCES item`);
  const members = words.map((word, at) => {
    const alias = quoted(words[(at + 1) % words.length] as string);
    return `'${word}', (SELECT count(*) FROM child ${alias} WHERE ${alias}.${quoted(word)} = item.id)`;
  });
  return {
    schema: `CREATE TABLE item (id int PRIMARY KEY); CREATE TABLE child (id int PRIMARY KEY, ${columns.join(', ')});
      INSERT INTO item VALUES (1), (2)`,
    text: `SELECT item.id, jsonb_build_object(${members.join(', ')}) AS doc FROM item`,
  };
}

/** What each event of each table takes, whatever things are called. */
async function strategies(driver: Driver, words: readonly string[]): Promise<string> {
  const { schema, text } = shop(words);
  await driver.execute(schema);
  const { plan } = await compileView(driver, { name: 'doc', text });
  await createView(driver, { name: 'doc', text });
  const list = words.map(quoted).join(', ');
  await driver.execute(`INSERT INTO child (id, ${list}) SELECT i, ${words.map(() => '1 + i % 2')} FROM generate_series(1, 5) i;
    UPDATE child SET ${words.map((word) => `${quoted(word)} = 2`)} WHERE id = 2; DELETE FROM child WHERE id = 3`);
  expect(await verifyView(driver, 'doc')).toMatchObject({ differing: 0 });
  return JSON.stringify(
    plan.tables.map(({ routes, events }) => [routes.length, events.map(({ strategy }) => strategy).sort()]),
  );
}

describe('names that the parser has for its own', () => {
  test('there are many', () => expect(names.length).toBeGreaterThan(500));

  test.each(shareOf('pglite', 4, chunks).map((chunk) => [chunk[0], chunk] as const))(
    'are names like any other: %s …',
    (_, chunk) =>
      withDatabase('pglite', async (driver) => {
        const plain = chunk.map((_, at) => `n${at}`);
        const expected = await driver.transaction(async (inside) => {
          const found = await strategies(inside, plain);
          await inside.execute('DROP TABLE child, item, doc CASCADE; DROP SCHEMA jsonb_ivm CASCADE');
          return found;
        });
        expect(await strategies(driver, chunk)).toBe(expected);
      }),
  );
});
