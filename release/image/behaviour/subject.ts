import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run, succeed } from '../../process.js';
import { Trial } from './trial.js';

export interface Start {
  readonly environment?: Readonly<Record<string, string>>;
  /** Options of `docker run`. */
  readonly options?: readonly string[];
  /** What the container is started with. */
  readonly words?: readonly string[];
}

/** A file to mount: what it says, and whether it is executable. */
export type File = string | Uint8Array | { readonly executable: string };

/** An image, and all that was made to try it out. Containers have no network, so that none is in another's way. */
export class Subject {
  readonly #made: (() => void)[] = [];

  constructor(
    readonly image: string,
    /** The user that it starts as by default. */
    private readonly user: string,
    private readonly official: Subject | undefined = undefined,
  ) {}

  get isOfficial(): boolean {
    return this.official === undefined;
  }

  start({ environment = {}, options = [], words = [] }: Start = {}): Trial {
    const user = options.includes('--user') ? [] : ['--user', this.user];
    const pairs = Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
    const name = newName();
    this.#made.push(() => run('docker', ['rm', '--force', '--volumes', name]));
    const all = ['run', '--detach', '--network', 'none', '--name', name, ...user, ...pairs, ...options];
    succeed('docker', [...all, this.image, ...words]);
    return new Trial(name);
  }

  /** A first start that has what the official image asks for. */
  startWithPassword({ environment = {}, ...rest }: Start = {}): Trial {
    return this.start({ environment: { POSTGRES_PASSWORD: 'given', ...environment }, ...rest });
  }

  /** A volume that holds what the official image makes of it. */
  async officialVolume(statements: string): Promise<string> {
    const volume = this.volume();
    const trial = (this.official ?? this).startWithPassword({ options: mounted(volume) });
    await trial.untilReady();
    trial.query(statements);
    trial.stop();
    return volume;
  }

  /** A new volume, handed to a user if one is named. */
  volume(owner?: string): string {
    const name = succeed('docker', ['volume', 'create', newName()]);
    this.#made.push(() => run('docker', ['volume', 'rm', '--force', name]));
    if (owner !== undefined) {
      const options = ['--rm', '--network', 'none', '--user', '0:0', '--entrypoint', 'chown', ...mounted(name)];
      succeed('docker', ['run', ...options, this.image, owner, '/var/lib/postgresql/data']);
    }
    return name;
  }

  /** A directory with files that every user may read, and programs that every user may run. */
  directory(files: Readonly<Record<string, File>>): string {
    const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-mounted-'));
    this.#made.push(() => rmSync(directory, { recursive: true, force: true }));
    chmodSync(directory, 0o755);
    for (const [name, file] of Object.entries(files)) {
      const [content, mode] =
        typeof file === 'string' || file instanceof Uint8Array ? [file, 0o644] : [file.executable, 0o755];
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), content);
      chmodSync(join(directory, name), mode);
    }
    return directory;
  }

  /** Options that mount scripts for the first start. */
  scripts(files: Readonly<Record<string, File>>): string[] {
    return ['--volume', `${this.directory(files)}:/docker-entrypoint-initdb.d:ro`];
  }

  hasHealthCheck(): boolean {
    return this.#inspect('{{json .Config.Healthcheck}}') !== 'null';
  }

  /** How long health checks may fail before a first one succeeds. */
  hoursToStart(): number {
    return Number(this.#inspect('{{json .Config.Healthcheck.StartPeriod}}')) / 3600e9;
  }

  /** The major version of its server. */
  major(): string {
    const environment: string[] = JSON.parse(this.#inspect('{{json .Config.Env}}'));
    return environment.find((pair) => pair.startsWith('PG_MAJOR='))?.slice('PG_MAJOR='.length) ?? '';
  }

  #inspect(format: string): string {
    return succeed('docker', ['image', 'inspect', '--format', format, this.image]);
  }

  cleanUp(): void {
    for (const undo of this.#made.splice(0).reverse()) undo();
    this.official?.cleanUp();
  }
}

/** Options that mount a volume where the server has its data; an empty one as it is, not as the image's directory. */
export function mounted(volume: string): string[] {
  return ['--volume', `${volume}:/var/lib/postgresql/data:nocopy`];
}

function newName(): string {
  return `jsonb_ivm-test-${randomBytes(4).toString('hex')}`;
}
