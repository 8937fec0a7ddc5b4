import type { Driver } from '../../src/db/driver.js';
import { installFunctions } from '../../src/deploy/functions/install.js';
import { withDatabase } from '../servers/databases.js';

/** Runs `body` on an embedded database or a server with the portable functions in `public`. */
export function withPortable<T>(engine: string, body: (driver: Driver) => Promise<T>): Promise<T> {
  return withDatabase(engine, async (driver) => {
    await driver.execute('CREATE SCHEMA IF NOT EXISTS public');
    await installFunctions(driver, { portable: true });
    return body(driver);
  });
}
