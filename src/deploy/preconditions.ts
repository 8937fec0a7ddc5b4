import { JsonbIvmError } from '../base/errors.js';
import type { Driver } from '../db/driver.js';

const oldestServer = 15;

export async function needServer(driver: Driver): Promise<void> {
  const [row] = await driver.query<{ server_version_num: string }>('SHOW server_version_num');
  const major = Math.floor(Number(row?.server_version_num) / 10_000);
  if (major >= oldestServer) return;
  throw new JsonbIvmError({
    code: 'SERVER_VERSION',
    message: `the server is PostgreSQL ${major}`,
    hint: `document views need PostgreSQL ${oldestServer} or newer`,
  });
}

/** A snapshot taken before the tables were locked would miss what was committed in between. */
export async function needReadCommitted(driver: Driver): Promise<void> {
  await needLevel(driver, 'read committed');
}

/** Gives the transaction an isolation level if it has another, which the server refuses once the transaction has queried. */
export async function needLevel(driver: Driver, level: 'read committed' | 'serializable'): Promise<void> {
  const [row] = await driver.query<{ transaction_isolation: string }>('SHOW transaction_isolation');
  if (row?.transaction_isolation !== level) await driver.execute(`SET TRANSACTION ISOLATION LEVEL ${level}`);
}
