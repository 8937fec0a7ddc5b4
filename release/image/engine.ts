import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Outcome } from '../process.js';

export interface BuildRequest {
  readonly tag: string;
  readonly directory: string;
  readonly dockerfile: string;
  readonly buildArguments: Readonly<Record<string, string>>;
}

export type Environment = Readonly<Record<string, string>>;

/** What builds images and runs them. */
export interface Engine {
  readonly name: string;
  /** Whether the image is here, pulled if need be. */
  obtain(image: string): boolean;
  /** Warnings of the engine's own linter; undefined if it has none. */
  lint(request: BuildRequest): Outcome | undefined;
  build(request: BuildRequest): void;
  /** The sum of an image's layers in bytes. */
  size(image: string): number;
  labels(image: string): Readonly<Record<string, string>>;
  start(image: string, environment: Environment): Promise<Container>;
  /** The commands of the documentation, word for word, one right after the other; undefined where they can't be run. */
  runDocumentedCommands(image: string): Outcome | undefined;
}

/** A started container. */
export interface Container {
  /** Where its server sees clients as strangers from the network. */
  readonly address: Address;
  execute(...words: string[]): Outcome;
  log(): string;
  isRunning(): boolean;
  /** Stops the server and starts it on the same data. */
  restart(): Promise<void>;
  /** What the engine's own health check says; undefined where there is none. */
  health(): string | undefined;
  remove(): Promise<void>;
}

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Certificates that a build needs behind a proxy that ends TLS: those that this machine trusts. */
export const certificates = process.env.NODE_EXTRA_CA_CERTS ?? '/etc/ssl/certs/ca-certificates.crt';

/** A free port on the host's network; not by the loopback address, which PostgreSQL may trust. */
export async function hostAddress(): Promise<Address> {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4');
  return { host: outside?.address ?? '127.0.0.1', port: await freePort() };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
