import { DatabaseError, type Driver } from '../../db/driver.js';

/** Thrown to leave a transaction whose work is not to stay, with what it came to. */
class Finished<T> extends Error {
  constructor(readonly result: T) {
    super();
  }
}

/** Runs `body` in a transaction, or a savepoint, that is rolled back however it ends. */
export async function rolledBack<T>(driver: Driver, body: (inside: Driver) => Promise<T>): Promise<T> {
  try {
    return await driver.transaction<never>(async (inside) => {
      throw new Finished(await body(inside));
    });
  } catch (error) {
    if (error instanceof Finished) return error.result as T;
    throw error;
  }
}

/** Why something could not be done; `final` where trying it otherwise is no use. */
export class Obstacle {
  constructor(
    readonly message: string,
    readonly final = false,
  ) {}
}

const lockNotAvailable = '55P03';

/** As `rolledBack`, in a savepoint of its own, with what the server refuses as an obstacle. */
export async function attempt<T>(driver: Driver, body: (inside: Driver) => Promise<T>): Promise<T | Obstacle> {
  try {
    return await rolledBack(driver, body);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.sqlState === '') throw error;
    return new Obstacle(error.message, error.sqlState === lockNotAvailable);
  }
}
