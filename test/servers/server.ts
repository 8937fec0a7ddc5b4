import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  chownSync,
  closeSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { findBinaries, type ServerUser, serverUser } from './installation.js';
import { serverPlace } from './place.js';

/** `postgresql.conf` settings over the tests' own. */
export type Settings = Readonly<Record<string, string>>;

const testSettings: Settings = {
  listen_addresses: '127.0.0.1',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_wal_size: '256MB',
  shared_buffers: '64MB',
  max_connections: '60',
  lc_messages: 'C',
};

/**
 * The subshell stops the server and removes its directory when descriptor 3 closes, which it does whatever way this
 * process ends: a test run that is interrupted or killed leaves nothing behind.
 */
const supervised =
  '(read -r _ <&3; kill -QUIT $$; while kill -0 $$; do sleep 0.1; done; rm -rf "$PWD") 2>/dev/null & exec "$@" 3<&-';

interface ServerOptions {
  readonly settings?: Settings;
  /** Where the server's directory is made, instead of `serverPlace`. */
  readonly parent?: string;
  /** The directory that holds `bin`, instead of the one that `version` is installed in. */
  readonly installation?: string;
}

/** Creates a database cluster and starts a server of a major version (`15`) over it. */
export async function startServer(version: string, options: ServerOptions = {}): Promise<Server> {
  const user = serverUser();
  const directory = mkdtempSync(join(options.parent ?? serverPlace(), `jsonb-ivm-pg${version}-`));
  try {
    if (user) chownSync(directory, user.uid, user.gid);
    const bin = findBinaries(version, user, directory, options.installation);
    const password = randomBytes(12).toString('hex');
    await createCluster(bin, directory, password, user);
    const port = await freePort();
    configure(directory, { ...testSettings, ...options.settings, port: String(port) });
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    const server = new Server(version, url, directory, bin, user);
    await server.start();
    return server;
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
}

/** A PostgreSQL server of the tests' own; it and its data are gone once it is stopped or this process has ended. */
export class Server {
  #postmaster: ChildProcess | undefined;
  /** It is up, and nobody has asked it to end. */
  #serves = false;

  constructor(
    readonly version: string,
    /** The superuser's URL of the database `postgres`, over TCP. */
    readonly url: string,
    /** Holds the data, the log and the Unix socket. */
    readonly directory: string,
    private readonly bin: string,
    private readonly user: ServerUser | undefined,
  ) {}

  get pid(): number | undefined {
    return this.#postmaster?.pid;
  }

  /** False when the postmaster has ended, for whatever reason. */
  get running(): boolean {
    return this.#postmaster?.exitCode === null && this.#postmaster.signalCode === null;
  }

  log(): string {
    return readFileSync(join(this.directory, 'server.log'), 'utf8');
  }

  async start(): Promise<void> {
    const log = openSync(join(this.directory, 'server.log'), 'a+');
    const command = [join(this.bin, 'postgres'), '-D', 'data', '-k', this.directory];
    const postmaster = spawn('sh', ['-c', supervised, 'sh', ...command], {
      ...this.user,
      cwd: this.directory,
      stdio: ['ignore', log, log, 'pipe'],
      detached: true, // Ctrl-C in a terminal goes to this process alone, and from here to the server
    });
    postmaster.once('exit', (code, signal) => {
      if (this.#serves) this.#report(signal ?? `exit status ${code}`, log);
      closeSync(log);
    });
    postmaster.unref();
    (postmaster.stdio[3] as Socket).unref();
    this.#postmaster = postmaster;
    await this.#ready(postmaster);
    this.#serves = true;
  }

  /** That the server has ended by itself, which tests only see as connections that are refused; its files may be gone. */
  #report(how: string, log: number): void {
    const said = Buffer.alloc(4000);
    const read = readSync(log, said, 0, said.length, Math.max(0, fstatSync(log).size - said.length));
    console.error(
      `PostgreSQL ${this.version} in ${this.directory} has ended: ${how}\n${said.toString('utf8', 0, read)}`,
    );
  }

  /** Kills every process at once, as `kill -9` does: the next `start` recovers from the write-ahead log. */
  async crash(): Promise<void> {
    const postmaster = this.#postmaster;
    if (postmaster?.pid === undefined) return;
    const backends = childrenOf(postmaster.pid);
    this.#serves = false;
    await ended(postmaster, () => kill(-(postmaster.pid as number))); // with the subshell, which would remove the data
    for (const backend of backends) kill(backend);
    this.#postmaster = undefined;
  }

  /** Kills the postmaster alone; comes back once the processes that it leaves behind have noticed, and ended. */
  async orphan(): Promise<void> {
    const postmaster = this.#postmaster;
    if (postmaster?.pid === undefined) return;
    const backends = childrenOf(postmaster.pid);
    this.#serves = false;
    await ended(postmaster, () => kill(-(postmaster.pid as number)));
    while (backends.some(isAlive)) await delay(20);
    this.#postmaster = undefined;
  }

  /** Files cannot be written beyond so many bytes, as on a disk that is full; null: as far as there is space. */
  limitFiles(bytes: number | null): void {
    const { pid } = this;
    if (pid === undefined) return;
    for (const process of [pid, ...childrenOf(pid)]) {
      const words = ['--pid', String(process), `--fsize=${bytes ?? 'unlimited'}:`];
      const { status, error, stderr } = spawnSync('prlimit', words, { ...this.user, encoding: 'utf8' });
      if (status !== 0 && isAlive(process)) throw new Error(`prlimit: ${error?.message ?? stderr}`);
    }
  }

  /** Stops the server and removes its data. The subshell does both, also when this process ends meanwhile. */
  async stop(): Promise<void> {
    const postmaster = this.#postmaster;
    this.#serves = false;
    if (postmaster) await ended(postmaster, () => (postmaster.stdio[3] as Socket).destroy());
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 5 });
  }

  async #ready(postmaster: ChildProcess): Promise<void> {
    for (let attempt = 0; attempt < 600; attempt++) {
      if (postmaster.exitCode !== null) break;
      if (await answers(this.url)) return;
      await delay(50);
    }
    const log = this.log();
    await this.stop();
    throw new Error(`PostgreSQL ${this.version} did not start:\n${log}`);
  }
}

/** Processes that a process has started. */
function childrenOf(pid: number): number[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean).map(Number);
}

/** A process, or for a number below 0 a group of them; it may have ended already. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function ended(postmaster: ChildProcess, end: () => void): Promise<void> {
  postmaster.ref();
  const exited = postmaster.exitCode === null && postmaster.signalCode === null ? once(postmaster, 'exit') : undefined;
  end();
  await exited;
}

async function createCluster(
  bin: string,
  directory: string,
  password: string,
  user: ServerUser | undefined,
): Promise<void> {
  const passwordFile = join(directory, 'password');
  writeFileSync(passwordFile, password);
  const form = ['--username=postgres', '--auth=scram-sha-256', '--pwfile=password'];
  const locale = ['--no-locale', '--encoding=UTF8'];
  const command = ['--pgdata=data', ...form, ...locale, '--no-sync'];
  await promisify(execFile)(join(bin, 'initdb'), command, { ...user, cwd: directory });
  rmSync(passwordFile);
}

function configure(directory: string, settings: Settings): void {
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`);
  appendFileSync(join(directory, 'data', 'postgresql.conf'), lines.join(''));
}

/**
 * A port for a server, at random below those that systems give to connections: one of those could be taken before the
 * server is up, or while it is started again.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 32_768);
    const probe = createServer();
    const free = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
