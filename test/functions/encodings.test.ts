import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createView, installFunctions, verifyView } from '../../src/index.js';
import { servers, withServer } from '../servers/databases.js';
import { encodings, malformedPath, named, withEncoding, writable } from './encodings.js';

const root = join(import.meta.dirname, '../..');

/** Files below a directory whose path matches. */
const filesOf = (directory: string, pattern: RegExp) =>
  readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .map((file) => join(directory, file));

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The lines of a text that some encoding can't write. */
const strange = (text: string) => text.split('\n').filter((line) => /[^ -~\t]/.test(line));

test('SQL that is shipped is ASCII', () => {
  const shipped = filesOf('extension', /^(portable\/)?[^/]*\.sql$/);
  expect(shipped.length).toBeGreaterThan(10);
  expect(shipped.flatMap((file) => strange(read(file)))).toEqual([]);
});

test('SQL that is made for a view is ASCII, but for what the view says', () => {
  const made = filesOf('test/cases', /expected\/statements\.sql$/);
  expect(made.length).toBeGreaterThan(50);
  const plain = made.filter((file) => strange(read(file.replace('expected/statements.sql', 'view.sql'))).length === 0);
  expect(plain.length).toBeGreaterThan(made.length / 2);
  expect(plain.flatMap((file) => strange(read(file)))).toEqual([]);
});

describe.each(servers)('on PostgreSQL %s', (version) => {
  test.each(encodings)('the portable functions and views work in %s', { timeout: 120_000 }, async (encoding) => {
    await withServer(version, (outside, url) =>
      withEncoding(outside, url, encoding, async (driver) => {
        await installFunctions(driver, { portable: true });
        for (const [call, expected] of writable) {
          const answer = driver.query<{ result: string | null }>(`SELECT (${call})::text AS result`);
          if (typeof expected !== 'object' || expected === null) expect(await answer).toEqual([{ result: expected }]);
          else await expect(answer, call).rejects.toMatchObject({ sqlState: expected.code, message: expected.message });
        }
        const { path, message } = malformedPath(encoding);
        const refused = driver.query('SELECT jsonb_ivm_set_path($1, $2, $3)', ['{}', path, '1']);
        await expect(refused).rejects.toMatchObject({ sqlState: '22P02', message });
        const { document, path: inner, changed } = named(encoding);
        const call = 'SELECT jsonb_ivm_set_path($1, $2, $3) = $4 AS same';
        const value = JSON.stringify(Object.keys(JSON.parse(document))[0]);
        expect(await driver.query(call, [document, inner, value, changed])).toEqual([{ same: true }]);

        const column = Object.keys(JSON.parse(document))[0];
        await driver.execute(`CREATE TABLE root (id int PRIMARY KEY, "${column}" text);
          CREATE TABLE child (id int PRIMARY KEY, root_id int REFERENCES root, v text); CREATE INDEX ON child (root_id)`);
        const text = `SELECT r.id, jsonb_build_object('${column}', r."${column}", 'children', (
          SELECT jsonb_agg(jsonb_build_object('id', c.id, 'v', c.v) ORDER BY c.id) FROM child c WHERE c.root_id = r.id)) AS doc FROM root r`;
        await createView(driver, { text, name: 'root_doc' });
        await driver.execute(`INSERT INTO root VALUES (1, '${column}'), (2, NULL); INSERT INTO child VALUES (1, 1, '${column}'), (2, 1, 'x');
          UPDATE child SET v = v || '${column}' WHERE id = 2; UPDATE root SET "${column}" = 'x' WHERE id = 2; DELETE FROM child WHERE id = 1`);
        expect(await verifyView(driver, 'root_doc')).toMatchObject({ documents: 2, differing: 0 });
      }),
    );
  });
});
