import { describe, expect, test } from 'vitest';
import type { Driver } from '../../src/db/driver.js';
import { servers } from '../servers/databases.js';
import { withFunctions } from './schemas.js';

/** A table of documents in every form a row can hold them in. */
const forms = `
  CREATE TABLE stored (form text, doc jsonb);
  ALTER TABLE stored ALTER doc SET STORAGE EXTERNAL;
  INSERT INTO stored VALUES ('short', '{"id": 1, "a": [{"id": 1}]}'), ('empty', '{}'), ('scalar', '7.50');
  INSERT INTO stored SELECT 'long header', jsonb_build_object('id', 1, 't', repeat('x', 500), 'a', '[{"id": 1}]'::jsonb);
  INSERT INTO stored SELECT 'external', jsonb_build_object('id', 1, 't', repeat('x', 50000), 'a', '[{"id": 1}]'::jsonb);
  ALTER TABLE stored ALTER doc SET STORAGE MAIN;
  INSERT INTO stored SELECT 'compressed', jsonb_build_object('id', 1, 't', repeat('y', 50000), 'a', '[{"id": 1}]'::jsonb);
  ALTER TABLE stored ALTER doc SET STORAGE EXTENDED;
  INSERT INTO stored SELECT 'external, compressed', jsonb_build_object('id', 1, 'a', '[{"id": 1}]'::jsonb, 't',
    (SELECT string_agg(md5(i::text), '') FROM generate_series(1, 2000) i));`;

/** Each must hold of every document that is an object. */
const laws = [
  `jsonb_merge_shallow(doc, '{"n": 1}') = doc || '{"n": 1}'`,
  `jsonb_merge_shallow('{"n": 1}', doc) = '{"n": 1}' || doc`,
  `jsonb_ivm_set_path(doc, 'id', doc) = jsonb_set(doc, '{id}', doc)`,
  `jsonb_array_contains_id(doc, 'a', 'id', '1') = coalesce(doc @> '{"a": [{"id": 1}]}', false)`,
  `jsonb_patch(doc, jsonb_diff(doc, '{"z": [1]}')) = '{"z": [1]}'`,
  `jsonb_extract_id(doc) IS NOT DISTINCT FROM doc ->> 'id'`,
];

/** Documents as the functions make them, more than one page of an index holds. */
const made = `
  CREATE TABLE made AS
  SELECT i AS id, jsonb_ivm_patch(jsonb_merge_shallow(jsonb_build_object('id', i % 50, 'k' || i % 40, i * 1.10, 'é', '[]'::jsonb),
           jsonb_build_object('nested', jsonb_build_object('deep', i % 3))),
         jsonb_build_array(jsonb_build_object('op', 'set', 'path', '["list", 0]'::jsonb, 'value', i % 7))) AS doc
  FROM generate_series(1, 3000) i`;

async function onlyRow(driver: Driver, query: string): Promise<unknown> {
  const [row] = await driver.query(query);
  return row?.result;
}

describe.each(servers)('on PostgreSQL %s', (version) => {
  test('documents are read in every form they are stored in', async () => {
    await withFunctions(version, async (driver) => {
      await driver.execute(forms);
      const sizes = await driver.query(
        `SELECT form, pg_column_size(doc) < octet_length(doc::text) / 2 AS compressed, pg_column_size(doc) > 2100 AS far
         FROM stored WHERE form ~ 'compressed|external'`,
      );
      expect(sizes).toEqual([
        { form: 'external', compressed: false, far: true },
        { form: 'compressed', compressed: true, far: false },
        { form: 'external, compressed', compressed: false, far: true },
      ]);
      for (const law of laws) {
        const broken = `SELECT form FROM stored WHERE jsonb_typeof(doc) = 'object' AND (${law}) IS NOT TRUE`;
        expect(await driver.query(broken), law).toEqual([]);
      }
      expect(
        await onlyRow(driver, `SELECT jsonb_deep_merge(doc, doc) AS result FROM stored WHERE form = 'scalar'`),
      ).toBe(7.5);
    });
  });

  test('a document that stays as it is stays where it is', async () => {
    await withFunctions(version, async (driver) => {
      await driver.execute(forms);
      const toast = `SELECT reltoastrelid::regclass::text AS result FROM pg_class WHERE relname = 'stored'`;
      const chunks = `SELECT array_agg(DISTINCT chunk_id ORDER BY chunk_id)::text AS result FROM ${await onlyRow(driver, toast)}`;
      const before = await onlyRow(driver, chunks);
      await driver.execute(`UPDATE stored SET doc = jsonb_array_delete_where(doc, 'a', 'id', '2')`);
      expect(await onlyRow(driver, chunks)).toBe(before);
      await driver.execute(`UPDATE stored SET doc = jsonb_array_delete_where(doc, 'a', 'id', '1')`);
      expect(await onlyRow(driver, chunks)).not.toBe(before);
    });
  });

  test("everything of PostgreSQL's reads what the functions write", async () => {
    await withFunctions(version, async (driver) => {
      await driver.execute(`${made}; CREATE INDEX ON made USING gin (doc); CREATE INDEX ON made (doc); ANALYZE made`);
      const wrong = (condition: string) => driver.query(`SELECT id FROM made WHERE (${condition}) IS NOT TRUE LIMIT 3`);
      expect(await wrong('record_image_eq(ROW(doc), ROW(doc::text::jsonb))')).toEqual([]); // the same bytes
      expect(await wrong(`doc -> 'list' -> 0 = to_jsonb(id % 7) AND doc #>> '{nested,deep}' = (id % 3)::text`)).toEqual(
        [],
      );
      expect(
        await wrong(`doc @> jsonb_build_object('id', id % 50, 'é', '[]'::jsonb) AND doc ? ('k' || id % 40)`),
      ).toEqual([]);
      expect(await wrong('doc = (SELECT jsonb_object_agg(key, value) FROM jsonb_each(doc))')).toEqual([]);
      expect(await wrong('doc = (SELECT doc FROM jsonb_path_query(doc, $p$$$p$) AS doc)')).toEqual([]);
      await driver.execute('SET enable_seqscan = off');
      const plan = await driver.query(`EXPLAIN SELECT FROM made WHERE doc @> '{"id": 7, "nested": {"deep": 1}}'`);
      expect(JSON.stringify(plan)).toContain('Bitmap Index Scan');
      const found = `SELECT count(*) AS result FROM made WHERE doc @> '{"id": 7, "nested": {"deep": 1}}'`;
      expect(await onlyRow(driver, found)).toBe('20');
      const order = (expression: string) => `SELECT array_agg(id ORDER BY ${expression}, id)::text AS result FROM made`;
      expect(await onlyRow(driver, order('doc'))).toBe(await onlyRow(driver, order('doc::text::jsonb')));
    });
  });
});
