import { expect, test } from 'vitest';
import { installFunctions } from '../../src/index.js';
import { withServer } from '../servers/databases.js';
import { sampleOf } from '../servers/share.js';
import { changes, type Tried, tryAll } from '../tools/corpus.js';
import { pageNow, writePage } from '../tools/page.js';

const tried = (jsonb: boolean): Promise<Tried[]> =>
  withServer('15', async (driver) => {
    await installFunctions(driver);
    return tryAll(driver, { jsonb, compared: jsonb ? sampleOf(6, [...changes].reverse()) : changes });
  });

test('statements of tools are views, stay exact, and are patched as the documentation says', async () => {
  const [asEmitted, asJsonb] = [await tried(false), await tried(true)];
  const wrong = [...asEmitted, ...asJsonb].filter((one) => one.wrong.length > 0);
  expect(wrong.map(({ statement: { tool, name }, wrong: after }) => [tool, name, after])).toEqual([]);
  expect(writePage(asEmitted, asJsonb)).toBe(pageNow());
});
