import { describe, expect, it } from 'vitest';
import {
  createView,
  type Driver,
  dropView,
  formatPlan,
  installFunctions,
  readPlan,
  verifyView,
  viewStatus,
} from '../src/index.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../src/sql/quote.js';
import { hostileTexts } from './security/names.js';
import { engines, withDatabase } from './servers/databases.js';
import { shareOf } from './servers/share.js';

/** Everything is called `text`, and everything holds it: schemas, tables, columns, types, functions, labels, keys. */
function hostileWorld(text: string) {
  const name = quoteIdentifier(text);
  const value = quoteLiteral(text);
  const label = quoteLiteral(Buffer.byteLength(text) > 63 ? text.slice(0, 10) : text);
  const schema = `CREATE SCHEMA ${name}; SET search_path = ${name};
    CREATE TYPE ${name}.kind AS ENUM (${label}, 'other');
    CREATE FUNCTION ${name}.${name}(text) RETURNS text IMMUTABLE LANGUAGE sql RETURN $1 || ${value};
    CREATE TABLE owner_of (${name} text PRIMARY KEY, title text);
    CREATE TABLE ${name} (${name} text PRIMARY KEY, link text REFERENCES owner_of, kind ${name}.kind, amount int);
    CREATE TABLE piece (id int PRIMARY KEY, ${name} text REFERENCES ${name} ON UPDATE CASCADE, amount int);
    CREATE INDEX ON piece (${name}); CREATE INDEX ON ${name} (link);
    INSERT INTO owner_of VALUES (${value}, ${value}), ('o', NULL);
    INSERT INTO ${name} VALUES (${value}, ${value}, ${label}, 1), ('b', 'o', NULL, 2);
    INSERT INTO piece VALUES (1, ${value}, 1), (2, ${value}, 2), (3, 'b', 3)`;
  const view = `SELECT t.${name}, t.link AS "other", jsonb_build_object(${value}, t.kind, 'a''"\\b', ${value}::text,
      'owner', (SELECT jsonb_build_object(${value}, ${name}.${name}(o.title)) FROM owner_of o WHERE o.${name} = t.link),
      ${quoteLiteral(`${text}2`)}, (SELECT jsonb_agg(jsonb_build_object(${value}, p.amount, 'id', p.id) ORDER BY p.id)
        FROM piece p WHERE p.${name} = t.${name} AND p.amount IS DISTINCT FROM 7)) AS doc
    FROM ${name} t WHERE t.link IS DISTINCT FROM 'nobody\\'`;
  const writes = [
    `UPDATE owner_of SET title = title || ${value}`,
    `UPDATE piece SET amount = amount + 1 WHERE id < 3`,
    `UPDATE ${name} SET kind = 'other', amount = 5`,
    `UPDATE ${name} SET ${name} = ${quoteLiteral(`${text}'\\`)} WHERE ${name} = ${value}`,
    `INSERT INTO piece VALUES (4, 'b', 7), (5, 'b', 8)`,
    `UPDATE ${name} SET link = 'o'`,
    `DELETE FROM piece WHERE id = 1`,
    `TRUNCATE piece`,
    `DELETE FROM ${name} WHERE ${name} = 'b'`,
  ];
  return { schema, view, writes };
}

const exact = async (driver: Driver, name: string, after: string): Promise<void> =>
  expect(await verifyView(driver, name), after).toMatchObject({ differing: 0, differences: [] });

describe.each(engines)('hostile names and literals on %s', (engine) => {
  it.each(shareOf(engine, 5, hostileTexts).map((text) => [JSON.stringify(text), text]))('%s', (_, text) =>
    withDatabase(engine, async (driver) => {
      const { schema, view, writes } = hostileWorld(text);
      await installFunctions(driver, { portable: true });
      await driver.execute(schema);
      const name = quoteQualified({ schema: text, name: text === 'piece' ? 'x' : `${text.slice(0, 25)} doc` });
      for (const strategy of ['auto', 'patch'] as const) {
        await createView(driver, { name, text: view }, { strategy, replace: strategy === 'patch' });
        await driver.execute('BEGIN; SET LOCAL standard_conforming_strings = off');
        for (const write of writes) {
          await driver.execute(write);
          await exact(driver, name, write);
        }
        await driver.execute('ROLLBACK');
        expect(formatPlan(await readPlan(driver, name), 'json')).toContain(JSON.stringify(text).slice(1, -1));
        expect((await viewStatus(driver, name)).flatMap(({ problems }) => problems)).toEqual([]);
      }
      await dropView(driver, name);
    }),
  );
});
