import { writeFileSync } from 'node:fs';
import { openPg } from '../../src/db/open-pg.js';
import { installFunctions } from '../../src/index.js';
import { installExtension } from '../extension/installation.js';
import { startServer } from '../servers/server.js';
import { type Tried, tryAll } from './corpus.js';
import { page, writePage } from './page.js';

/** Writes the page of the documentation that says what becomes of statements of tools. */
const server = await startServer('15', { installation: installExtension('15') });
const tried = async (name: string, jsonb: boolean): Promise<Tried[]> => {
  const first = await openPg(server.url);
  await first.execute(`CREATE DATABASE ${name} TEMPLATE template0`).finally(() => first.close());
  const driver = await openPg(server.url.replace(/[^/]*$/, name));
  try {
    await installFunctions(driver);
    return await tryAll(driver, { jsonb });
  } finally {
    await driver.close();
  }
};
try {
  writeFileSync(page, writePage(await tried('emitted', false), await tried('as_jsonb', true)));
} finally {
  await server.stop();
}
