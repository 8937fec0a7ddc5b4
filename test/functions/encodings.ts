import type { Driver } from '../../src/db/driver.js';
import { openPg } from '../../src/db/open-pg.js';
import { type Case, cases } from '../extension/cases.js';

/** Encodings other than UTF8: of one byte for each character, of several, and of bytes that mean nothing. */
export const encodings = ['LATIN1', 'EUC_JP', 'SQL_ASCII'] as const;

export type Encoding = (typeof encodings)[number];

const word: Readonly<Record<Encoding, string>> = { LATIN1: 'éñ', EUC_JP: '日本', SQL_ASCII: 'éñ' };

/** A path with an error behind characters that are more than a byte in UTF8, and where its message has to say it is. */
export function malformedPath(encoding: Encoding): { path: string; message: string } {
  const path = `${word[encoding]}."${word[encoding]}"..b`;
  const place = encoding === 'SQL_ASCII' ? Buffer.from(path.slice(0, -1)).length : path.length - 1;
  return { path, message: `malformed path "${path}": a key was expected at character ${place}` };
}

/** A document under such a name, and the path of what is in it. */
export function named(encoding: Encoding): { document: string; path: string; changed: string } {
  const name = word[encoding];
  const path = `${name}."${name}."`;
  const changed = JSON.stringify({ [name]: { [`${name}.`]: name } });
  return { document: JSON.stringify({ [name]: { [`${name}.`]: 1 } }), path, changed };
}

/** The calls that any encoding can write. */
export const writable: readonly Case[] = Object.values(cases)
  .flat()
  .filter((each) => /^[ -~\s]*$/.test(JSON.stringify(each)));

let counter = 0;

/** Runs `body` on an empty database of an encoding, gone afterwards. */
export async function withEncoding<T>(
  driver: Driver,
  url: string,
  encoding: Encoding,
  body: (driver: Driver) => Promise<T>,
): Promise<T> {
  const name = `encoded_${process.pid}_${++counter}`;
  await driver.execute(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING '${encoding}' LC_COLLATE 'C' LC_CTYPE 'C'`);
  try {
    const encoded = await openPg(url.replace(/[^/]*$/, name));
    try {
      return await body(encoded);
    } finally {
      await encoded.close();
    }
  } finally {
    await driver.execute(`DROP DATABASE ${name} WITH (FORCE)`);
  }
}
