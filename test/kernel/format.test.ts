import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Driver } from '../../src/db/driver.js';
import { withServer } from '../servers/databases.js';
import { check, runs } from './agreement.js';
import { document } from './arbitraries.js';
import { isArray, isNumber, isObject, type Json, show, sortedMembers } from './json.js';
import { decode, encode } from './jsonb-format.js';

/** JSON text, as a client sends it. */
function jsonText(value: Json): string {
  if (isNumber(value)) return value.text;
  if (isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (isObject(value))
    return `{${sortedMembers(value).map(([key, member]) => `${JSON.stringify(key)}:${jsonText(member)}`)}}`;
  return JSON.stringify(value);
}

/** What the server has in its page, without the varlena header, which has one byte or four. */
async function storedBytes(driver: Driver, value: Json): Promise<string> {
  await driver.query('TRUNCATE stored');
  await driver.query('INSERT INTO stored VALUES ($1)', [jsonText(value)]);
  const [row] = await driver.query<{ hex: string }>(
    `SELECT encode(substr(bytes, CASE get_byte(bytes, 0) & 1 WHEN 1 THEN 2 ELSE 5 END), 'hex') AS hex
     FROM heap_page_item_attrs(get_raw_page('stored', 0), 'stored'), LATERAL (SELECT t_attrs[1] AS bytes) attribute`,
  );
  return row?.hex ?? '';
}

describe('the format of the tests', () => {
  it('is what PostgreSQL stores', () =>
    withServer('15', async (driver) => {
      await driver.query('CREATE EXTENSION pageinspect');
      await driver.query('CREATE TABLE stored (doc jsonb)');
      await driver.query('ALTER TABLE stored ALTER doc SET STORAGE PLAIN'); // neither compressed nor moved out
      await driver.query('SET synchronous_commit = off');
      const inOnePage = document.filter((value) => encode(value).length < 7000);
      const property = fc.asyncProperty(inOnePage, async (value) => {
        expect(await storedBytes(driver, value)).toBe(encode(value).toString('hex'));
      });
      await fc.assert(property, { numRuns: runs });
    }));

  it('is read back as it was written', () => {
    check(document, (value) => {
      expect(show(decode(encode(value)))).toBe(show(value));
    });
  });
});
