import { JsonbIvmError } from '../base/errors.js';
import type { Connection, Connections } from './connection.js';
import { isLost } from './failure.js';

/** A connection of a pool, and how it is given back. */
export interface Reserved {
  readonly connection: Connection;
  /** Whether a transaction has been left open on it. */
  isOpen(): boolean | Promise<boolean>;
  /** Back to the pool, for others. */
  release(): void;
  /** Out of the pool: it is gone, or in a state that no other may find it in. */
  discard(): void | Promise<void>;
}

/** Connections of a pool of the caller's: one is reserved for each piece of work, and given back however that ends. */
export function pooled(reserve: () => Promise<Reserved>): Connections {
  return {
    engine: 'postgres',
    use: async (work) => {
      const reserved = await reserve();
      try {
        const result = await work(reserved.connection);
        if (await reserved.isOpen()) throw leftOpen();
        reserved.release();
        return result;
      } catch (error) {
        await giveBack(reserved, error);
        throw error;
      }
    },
    close: async () => {},
  };
}

async function giveBack(reserved: Reserved, error: unknown): Promise<void> {
  const unfit = isLost(error) || (await isOpen(reserved));
  await (unfit ? reserved.discard() : reserved.release());
}

async function isOpen(reserved: Reserved): Promise<boolean> {
  try {
    return await reserved.isOpen();
  } catch {
    return true;
  }
}

function leftOpen(): JsonbIvmError {
  return new JsonbIvmError({
    code: 'USAGE',
    message: 'a transaction was left open on a connection of the pool, and has been rolled back',
    hint: 'use driver.transaction(…), or give one connection instead of the pool',
  });
}
