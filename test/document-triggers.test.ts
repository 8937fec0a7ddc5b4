import { expect, it } from 'vitest';
import { createView, type Driver, viewStatus } from '../src/index.js';
import { engines, withDatabase } from './servers/databases.js';

const schema = `
CREATE TABLE item (id int PRIMARY KEY, name text);
CREATE TABLE seen (id int);
CREATE FUNCTION note_seen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO seen VALUES (new.id);
  RETURN NULL;
END $$;
`;

async function warnings(driver: Driver): Promise<string[]> {
  const [status] = await viewStatus(driver, 'item_doc');
  return (status?.problems ?? []).map(({ code, severity, message }) => `${code} ${severity} ${message}`);
}

it.each(engines)('status points at triggers on documents that find nothing of theirs: %s', (engine) =>
  withDatabase(engine, async (driver) => {
    await driver.execute(schema);
    await createView(driver, { name: 'item_doc', text: 'SELECT id, to_jsonb(i) AS doc FROM item i' });
    expect(await warnings(driver)).toEqual([]);
    await driver.execute('CREATE TRIGGER own AFTER INSERT ON item_doc FOR EACH ROW EXECUTE FUNCTION note_seen()');
    expect(await warnings(driver)).toEqual([
      expect.stringMatching(
        /^TRIGGER_SEARCH_PATH warning the trigger "own" on "public"."item_doc" .*"public"."note_seen"\(\)/,
      ),
    ]);
    await expect(driver.execute(`INSERT INTO item VALUES (1, 'a')`)).rejects.toMatchObject({ sqlState: '42P01' });
    await driver.execute('ALTER FUNCTION note_seen() SET search_path = public');
    expect(await warnings(driver)).toEqual([]);
    await driver.execute(`INSERT INTO item VALUES (1, 'a')`);
    expect(await driver.query('SELECT id FROM seen')).toEqual([{ id: 1 }]);
  }),
);
