import { spawnSync } from 'node:child_process';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ServerUser, serverUser } from '../servers/installation.js';

/** A database cluster that one installation's programs were told to make, reached by a Unix socket. */
export class Cluster {
  readonly data: string;
  readonly #user: ServerUser | undefined = serverUser();

  /** `directory` holds the data and the socket, and belongs to the servers' user. */
  constructor(
    /** Where `initdb`, `pg_ctl` and `pg_upgrade` are. */
    readonly bin: string,
    readonly directory: string,
    name: string,
  ) {
    this.data = join(directory, name);
    mkdirSync(directory, { recursive: true });
    if (this.#user) chownSync(directory, this.#user.uid, this.#user.gid);
  }

  get url(): string {
    return `postgres://postgres@/postgres?host=${encodeURIComponent(this.directory)}`;
  }

  create(): void {
    const form = ['--username=postgres', '--auth=trust', '--no-locale', '--encoding=UTF8', '--no-sync'];
    this.run('initdb', `--pgdata=${this.data}`, ...form);
  }

  start(): void {
    const options = `-c listen_addresses= -c fsync=off -k ${this.directory}`;
    this.run('pg_ctl', 'start', '--wait', '-D', this.data, '-l', `${this.data}.log`, '-o', options);
  }

  stop(): void {
    this.run('pg_ctl', 'stop', '--wait', '-m', 'fast', '-D', this.data);
  }

  /** Makes this cluster, which must be new, what another one is. */
  upgradeFrom(old: Cluster): void {
    const places = ['-b', old.bin, '-B', this.bin, '-d', old.data, '-D', this.data, '--socketdir', this.directory];
    try {
      this.run('pg_upgrade', '--username=postgres', ...places);
    } catch (error) {
      throw new Error(`${error}\n${this.#upgradeLogs()}`);
    }
  }

  /** The ends of what `pg_upgrade` wrote down of restoring schemas. */
  #upgradeLogs(): string {
    const place = join(this.data, 'pg_upgrade_output.d');
    const files = existsSync(place) ? readdirSync(place, { recursive: true, encoding: 'utf8' }) : [];
    const logs = files.filter((file) => /pg_upgrade_dump_\d+\.log$/.test(file));
    return logs.map((file) => readFileSync(join(place, file), 'utf8').slice(-3000)).join('\n');
  }

  run(program: string, ...words: string[]): void {
    const options = { ...this.#user, cwd: this.directory, encoding: 'utf8' } as const;
    // Whoever keeps a pipe open is waited for, and a server that is started would.
    const output = openSync(join(this.directory, 'output'), 'w+');
    const { status, error } = spawnSync(join(this.bin, program), words, {
      ...options,
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    if (status !== 0) throw new Error(`${program}: ${error ?? readFileSync(join(this.directory, 'output'), 'utf8')}`);
  }
}
