import { JsonbIvmError } from '../../base/errors.js';
import { DatabaseError, type Driver } from '../../db/driver.js';

const noActiveTransaction = '25P01';

/** Whether what is done by a driver would be undone by others: SAVEPOINT fails outside of a transaction. */
export async function isTransactionOpen(driver: Driver): Promise<boolean> {
  try {
    await driver.execute('SAVEPOINT jsonb_ivm_open');
  } catch (error) {
    if (error instanceof DatabaseError && error.sqlState === noActiveTransaction) return false;
    throw error;
  }
  await driver.execute('RELEASE SAVEPOINT jsonb_ivm_open');
  return true;
}

/** Throws `TRANSACTION_OPEN`. */
export async function refuseOpenTransaction(driver: Driver): Promise<void> {
  if (!(await isTransactionOpen(driver))) return;
  throw new JsonbIvmError({
    code: 'TRANSACTION_OPEN',
    message: 'documents are made in many transactions, and one is open already',
    hint: 'commit it first, or use a connection of its own',
  });
}
