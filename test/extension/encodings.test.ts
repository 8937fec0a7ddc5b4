import { describe, expect, test } from 'vitest';
import { encodings, malformedPath, named, withEncoding, writable } from '../functions/encodings.js';
import { servers, withServer } from '../servers/databases.js';

describe.each(servers)('on PostgreSQL %s', (version) => {
  test.each(encodings)('the extension works in %s', async (encoding) => {
    await withServer(version, (outside, url) =>
      withEncoding(outside, url, encoding, async (driver) => {
        await driver.execute('CREATE EXTENSION jsonb_ivm');
        for (const [call, expected] of writable) {
          const answer = driver.query<{ result: string | null }>(`SELECT (${call})::text AS result`);
          if (typeof expected !== 'object' || expected === null) expect(await answer).toEqual([{ result: expected }]);
          else await expect(answer, call).rejects.toMatchObject({ sqlState: expected.code, message: expected.message });
        }
        const { path, message } = malformedPath(encoding);
        const refused = driver.query('SELECT jsonb_ivm_set_path($1, $2, $3)', ['{}', path, '1']);
        await expect(refused).rejects.toMatchObject({ sqlState: '22P02', message });
        const { document, path: inner, changed } = named(encoding);
        const value = JSON.stringify(Object.keys(JSON.parse(document))[0]);
        const call = 'SELECT jsonb_ivm_set_path($1, $2, $3) = $4 AS same';
        expect(await driver.query(call, [document, inner, value, changed])).toEqual([{ same: true }]);
      }),
    );
  });
});
