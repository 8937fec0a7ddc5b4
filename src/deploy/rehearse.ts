import type { Driver } from '../db/driver.js';

/** Runs `body` and takes back all that it did. */
export async function rehearse<T>(driver: Driver, body: (inside: Driver) => Promise<T>): Promise<T> {
  const over = new Error('rehearsed');
  let result: { value: T } | undefined;
  try {
    await driver.transaction(async (inside) => {
      result = { value: await body(inside) };
      throw over;
    });
  } catch (error) {
    if (error !== over) throw error;
  }
  return (result as { value: T }).value;
}
