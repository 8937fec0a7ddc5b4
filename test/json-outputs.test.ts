import { expect, it } from 'vitest';
import { compileView, createView, type Driver, dropView, JsonbIvmError, readPlan, verifyView } from '../src/index.js';
import { servers, withDatabase } from './servers/databases.js';

const shop = `CREATE TABLE item (id int PRIMARY KEY, name text); CREATE TABLE part (id int PRIMARY KEY, item_id int REFERENCES item);
CREATE INDEX ON part (item_id); INSERT INTO item VALUES (1, 'a'), (2, 'b'); INSERT INTO part VALUES (1, 1), (2, 1)`;
const text = `SELECT i.id, json_build_object('name', i.name, 'parts',
  (SELECT coalesce(json_agg(p.id ORDER BY p.id), '[]') FROM part p WHERE p.item_id = i.id)) AS doc FROM item i`;

const typeOf = async (driver: Driver) =>
  (await readPlan(driver, 'doc')).columns.find(({ name }) => name === 'doc')?.type;
const sourceOf = async (driver: Driver) =>
  (await driver.query<{ source: string }>('SELECT source FROM jsonb_ivm.view'))[0]?.source;

it.each(servers)('casts json columns if asked to, and keeps that with the text, on %s', (engine) =>
  withDatabase(engine, async (driver) => {
    await driver.execute(shop);
    const { warnings } = await createView(driver, { name: 'doc', text });
    expect(warnings.map(({ code, severity }) => [code, severity])).toEqual([['DOCUMENT_JSON', 'note']]);
    expect([await typeOf(driver), await sourceOf(driver)]).toEqual(['json', text]);

    const cast = await createView(driver, { name: 'doc', text }, { replace: true, jsonb: true });
    expect(cast.warnings).toEqual([]);
    const kept = `SET jsonb_ivm.jsonb = on;\n${text}`;
    expect([await typeOf(driver), await sourceOf(driver)]).toEqual(['jsonb', kept]);

    await createView(driver, { name: 'doc' }, { replace: true });
    expect([await typeOf(driver), await sourceOf(driver)]).toEqual(['jsonb', kept]);
    await driver.execute('UPDATE item SET name = name || id; DELETE FROM part WHERE id = 2');
    expect((await verifyView(driver, 'doc')).differences).toEqual([]);
    await dropView(driver, 'doc');
  }),
);

it('takes the word of the text before that of the option', () =>
  withDatabase('pglite', async (driver) => {
    await driver.execute(shop);
    const typeAs = async (setting: string) => {
      const made = await compileView(driver, { name: 'doc', text: `${setting}${text}` }, { jsonb: true });
      return made.plan.columns.find(({ name }) => name === 'doc')?.type;
    };
    expect([await typeAs(''), await typeAs('SET jsonb_ivm.jsonb = off;')]).toEqual(['jsonb', 'json']);
    const failure = await compileView(driver, { name: 'doc', text: `SET jsonb_ivm.jsonb = 'maybe';\n${text}` }).catch(
      (error) => error,
    );
    expect(failure).toBeInstanceOf(JsonbIvmError);
    expect([failure.code, failure.reason]).toEqual(['VIEW_SETTING', '"jsonb_ivm.jsonb" cannot be "maybe"']);
  }));
