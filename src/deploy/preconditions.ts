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
  const [row] = await driver.query<{ transaction_isolation: string }>('SHOW transaction_isolation');
  if (row?.transaction_isolation !== 'read committed') {
    await driver.execute('SET TRANSACTION ISOLATION LEVEL READ COMMITTED');
  }
}
