import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type Outcome, run, succeed } from '../process.js';
import {
  type Address,
  type BuildRequest,
  type Container,
  certificates,
  type Engine,
  type Environment,
  freePort,
  hostAddress,
} from './engine.js';

/** Docker, if its engine answers. */
export function findDocker(): Engine | undefined {
  return run('docker', ['version']).ok ? new Docker() : undefined;
}

class Docker implements Engine {
  readonly name = 'docker';
  /** An engine without a bridge (rootless, nested) has the host's network, or none. */
  readonly #network = run('docker', ['network', 'inspect', 'bridge']).ok ? [] : ['--network', 'host'];

  obtain(image: string): boolean {
    return run('docker', ['image', 'inspect', image]).ok || run('docker', ['pull', '--quiet', image]).ok;
  }

  lint(request: BuildRequest): Outcome | undefined {
    if (!run('docker', ['buildx', 'version']).ok) return undefined;
    return run('docker', ['build', '--check', ...this.#options(request), request.directory]);
  }

  build(request: BuildRequest): void {
    const words = ['build', '--progress', 'plain', '--tag', request.tag, ...this.#options(request), request.directory];
    succeed('docker', words, { shown: true });
  }

  #options({ dockerfile, buildArguments }: BuildRequest): string[] {
    const secrets = existsSync(certificates) ? ['--secret', `id=ca,src=${certificates}`] : [];
    const pairs = Object.entries(buildArguments).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]);
    return [...this.#network, '--file', dockerfile, ...secrets, ...pairs];
  }

  size(image: string): number {
    return Number(succeed('docker', ['image', 'inspect', '--format', '{{.Size}}', image]));
  }

  labels(image: string): Record<string, string> {
    return JSON.parse(succeed('docker', ['image', 'inspect', '--format', '{{json .Config.Labels}}', image])) ?? {};
  }

  async start(image: string, environment: Environment): Promise<Container> {
    const isHost = this.#network.length > 0;
    const address = isHost ? await hostAddress() : { host: '127.0.0.1', port: await freePort() };
    const { host, port } = address;
    const where = isHost ? [...this.#network, '--env', `PGPORT=${port}`] : ['--publish', `${host}:${port}:5432`];
    const pairs = Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
    const name = newName();
    succeed('docker', ['run', '--detach', '--name', name, ...where, ...pairs, image]);
    return new DockerContainer(name, address);
  }

  runDocumentedCommands(image: string): Outcome {
    const name = newName();
    const script = `docker run --rm -d --name ${name} ${image} &&
      docker exec ${name} psql -U postgres -c "CREATE EXTENSION jsonb_ivm;" &&
      docker exec ${name} psql -U postgres -c "\\dx jsonb_ivm" &&
      docker stop ${name}`;
    try {
      return run('sh', ['-c', script]);
    } finally {
      run('docker', ['rm', '--force', name]);
    }
  }
}

class DockerContainer implements Container {
  constructor(
    private readonly name: string,
    readonly address: Address,
  ) {}

  execute(...words: string[]): Outcome {
    return run('docker', ['exec', this.name, ...words]);
  }

  log(): string {
    return succeed('docker', ['logs', this.name]);
  }

  isRunning(): boolean {
    return succeed('docker', ['inspect', '--format', '{{.State.Running}}', this.name]) === 'true';
  }

  async restart(): Promise<void> {
    succeed('docker', ['restart', this.name]);
  }

  health(): string {
    return succeed('docker', ['inspect', '--format', '{{.State.Health.Status}}', this.name]);
  }

  async remove(): Promise<void> {
    run('docker', ['rm', '--force', '--volumes', this.name]);
  }
}

function newName(): string {
  return `jsonb_ivm-test-${randomBytes(4).toString('hex')}`;
}
