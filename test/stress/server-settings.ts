import type { Settings } from '../servers/server.js';

/** What a server needs for so many sessions; deadlocks are many, and are found early. */
export function serverSettings(clients: number): Settings {
  return {
    max_connections: String(clients + 20),
    max_prepared_transactions: String(clients),
    deadlock_timeout: '100ms',
  };
}
