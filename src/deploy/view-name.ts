import { byteLength } from '../base/bytes.js';
import { JsonbIvmError } from '../base/errors.js';
import { maximumNameBytes, type RelationName } from '../base/names.js';
import type { Driver } from '../db/driver.js';

/**
 * Reads `name` or `schema.name` as PostgreSQL would: lower case unless quoted. A name without a schema goes into the
 * schema that CREATE TABLE would use.
 */
export async function resolveName(driver: Driver, text: string): Promise<RelationName> {
  const parts = readIdentifiers(text);
  if (parts === undefined || parts.length > 2) throw invalid(text, 'is not a name of the form name or schema.name');
  const long = parts.find((part) => byteLength(part) > maximumNameBytes);
  if (long !== undefined) throw invalid(text, `is longer than the ${maximumNameBytes} bytes that PostgreSQL keeps`);
  const [first, second] = parts as [string, string?];
  if (second !== undefined) return { schema: first, name: second };
  const [row] = await driver.query<{ schema: string | null }>('SELECT pg_catalog.current_schema() AS schema');
  if (row?.schema == null) throw invalid(text, 'has no schema, and no schema of the search path exists');
  return { schema: row.schema, name: first };
}

function invalid(text: string, problem: string): JsonbIvmError {
  return new JsonbIvmError({
    code: 'NAME_INVALID',
    message: `"${text}" ${problem}`,
    hint: 'write name or schema.name, in double quotes where it holds other than letters, digits and _',
  });
}

function readIdentifiers(text: string): string[] | undefined {
  const identifier = /\s*(?:"((?:[^"\0]|"")+)"|([\p{L}_][\p{L}\p{N}_$]*))\s*(\.|$)/uy;
  const parts: string[] = [];
  for (let match = identifier.exec(text); match !== null; match = identifier.exec(text)) {
    const [, quoted, plain, end] = match;
    parts.push(quoted === undefined ? (plain as string).toLowerCase() : quoted.replaceAll('""', '"'));
    if (end === '') return parts;
  }
  return undefined;
}
