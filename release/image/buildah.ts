import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, run, succeed } from '../process.js';
import {
  type Address,
  type BuildRequest,
  type Container,
  certificates,
  type Engine,
  type Environment,
  hostAddress,
} from './engine.js';

const isolation = ['--isolation', 'chroot'];

/** Buildah, if it is installed: in chroot isolation it needs neither an engine nor rights over namespaces. */
export function findBuildah(): Engine | undefined {
  return run('buildah', ['version']).ok ? new Buildah() : undefined;
}

class Buildah implements Engine {
  readonly name = 'buildah';

  obtain(image: string): boolean {
    const isHere = (name: string) => run('buildah', ['inspect', '--type', 'image', name]).ok;
    return isHere(image) || run('buildah', ['pull', '--quiet', qualify(image)]).ok;
  }

  lint(): undefined {
    return undefined;
  }

  build({ tag, directory, dockerfile, buildArguments }: BuildRequest): void {
    const secrets = existsSync(certificates) ? ['--secret', `id=ca,src=${certificates}`] : [];
    const pairs = Object.entries(buildArguments).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]);
    // a health check is no part of OCI's format
    const words = ['bud', ...isolation, '--layers', '--format', 'docker', '--tag', tag, '--file', dockerfile];
    succeed('buildah', [...words, ...secrets, ...pairs, directory], { shown: true });
  }

  size(image: string): number {
    const manifest = succeed('buildah', ['inspect', '--type', 'image', '--format', '{{.Manifest}}', image]);
    const { layers }: { layers: { size: number }[] } = JSON.parse(manifest);
    return layers.reduce((sum, { size }) => sum + size, 0);
  }

  labels(image: string): Record<string, string> {
    return JSON.parse(succeed('buildah', ['inspect', '--type', 'image', image])).OCIv1.config.Labels ?? {};
  }

  async start(image: string, environment: Environment): Promise<Container> {
    const address = await hostAddress();
    const name = succeed('buildah', ['from', '--pull-never', image]);
    const pairs = Object.entries({ ...environment, PGPORT: String(address.port) });
    succeed('buildah', ['config', ...pairs.flatMap(([key, value]) => ['--env', `${key}=${value}`]), name]);
    const container = new BuildahContainer(name, address, commandOf(image));
    container.start();
    return container;
  }

  runDocumentedCommands(): undefined {
    return undefined;
  }
}

class BuildahContainer implements Container {
  readonly #directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-container-'));
  #server: ChildProcess | undefined;

  constructor(
    private readonly name: string,
    readonly address: Address,
    private readonly command: readonly string[],
  ) {}

  start(): void {
    const log = openSync(this.#logFile(), 'a');
    const words = ['run', ...isolation, this.name, '--', ...this.command];
    this.#server = spawn('buildah', words, { stdio: ['ignore', log, log] });
    closeSync(log);
  }

  execute(...words: string[]): Outcome {
    return run('buildah', ['run', ...isolation, this.name, '--', ...words]);
  }

  log(): string {
    return readFileSync(this.#logFile(), 'utf8');
  }

  isRunning(): boolean {
    return this.#server?.exitCode === null && this.#server.signalCode === null;
  }

  async restart(): Promise<void> {
    await this.#stop();
    this.start();
  }

  health(): undefined {
    return undefined;
  }

  async remove(): Promise<void> {
    await this.#stop();
    run('buildah', ['rm', this.name]);
    rmSync(this.#directory, { recursive: true, force: true });
  }

  async #stop(): Promise<void> {
    if (!this.isRunning() || this.#server === undefined) return;
    const ended = once(this.#server, 'exit');
    // signals do not reach the server through buildah
    const stopped = this.execute('sh', '-c', 'pg_ctl --silent --mode=fast stop');
    if (!stopped.ok) this.#server.kill('SIGKILL');
    await ended;
  }

  #logFile(): string {
    return join(this.#directory, 'log');
  }
}

/** What the image starts: `buildah run` leaves that to its caller. */
function commandOf(image: string): string[] {
  const { Docker } = JSON.parse(succeed('buildah', ['inspect', '--type', 'image', image]));
  return [...Docker.config.Entrypoint, ...Docker.config.Cmd];
}

function qualify(image: string): string {
  return image.includes('/') ? image : `docker.io/library/${image}`;
}
