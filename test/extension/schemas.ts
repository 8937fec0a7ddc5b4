import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Driver } from '../../src/db/driver.js';
import { withServer } from '../servers/databases.js';

const portable = fileURLToPath(new URL('../../extension/portable', import.meta.url));

/** The extension in the schema `extension`, and the portable functions in `portable`. */
export async function createFunctions(driver: Driver): Promise<void> {
  await driver.execute('CREATE SCHEMA extension; CREATE EXTENSION jsonb_ivm SCHEMA extension; CREATE SCHEMA portable');
  for (const file of readdirSync(portable)
    .filter((name) => name.endsWith('.sql'))
    .sort()) {
    const script = readFileSync(`${portable}/${file}`, 'utf8');
    await driver.execute(script.replaceAll('@extschema@', 'portable').replaceAll('@version@', '0.3.0'));
  }
}

/** Runs `body` on an empty database of a server where calls are of the extension's functions. */
export function withFunctions(version: string, body: (driver: Driver) => Promise<void>): Promise<void> {
  return withServer(version, async (driver) => {
    await createFunctions(driver);
    await driver.execute('SET search_path = extension, public');
    await body(driver);
  });
}
