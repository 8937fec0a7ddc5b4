import { ownClients } from './clients.js';
import type { LoadGenerator } from './load.js';
import { findPgbench } from './pgbench.js';

/** pgbench where there is one: it is C and takes little of the machine from the server. */
export async function findLoadGenerator(): Promise<LoadGenerator> {
  return (await findPgbench()) ?? ownClients;
}
