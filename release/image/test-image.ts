import { fileURLToPath } from 'node:url';
import { version } from '../../src/version.js';
import { createCommand, type ExitCode, parseArguments, type Surroundings } from '../command.js';
import { baseImagesOf, majorOf, obtainBaseImages } from './base-images.js';
import { findBuildah } from './buildah.js';
import { findDocker } from './docker.js';
import type { BuildRequest, Engine } from './engine.js';
import { identityCheck } from './identity.js';
import { checksOf } from './smoke.js';

const directory = fileURLToPath(new URL('../..', import.meta.url));
const dockerfile = fileURLToPath(new URL('../../Dockerfile', import.meta.url));
const engines: Readonly<Record<string, () => Engine | undefined>> = { docker: findDocker, buildah: findBuildah };

interface Options {
  readonly image?: string;
  readonly engine?: string;
  readonly postgresql: string;
}

/** `npm run test:image`: 0 if the image is built and does what it should, 1 if not or if that can't be tried. */
export async function testImage(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const command = createCommand('test:image', 'Builds the image and tries it out.', surroundings)
    .option('--image <reference>', 'try this image, and build none')
    .option('--postgresql <major>', 'build it on this major version', String(majorOf(dockerfile)))
    .option('--engine <name>', `one of ${Object.keys(engines).join(', ')} (default: the first that works)`);
  const exit = parseArguments(command, args);
  if (exit !== undefined) return exit;
  const tell = (text: string) => surroundings.out(`${text}\n`);
  try {
    await tryImage(command.opts<Options>(), tell);
    return 0;
  } catch (error) {
    surroundings.err(`error: ${(error as Error).message}\n`);
    return 1;
  }
}

async function tryImage(options: Options, tell: (text: string) => void): Promise<void> {
  const start = Date.now();
  const engine = findEngine(options.engine);
  const { image, base } =
    options.image === undefined
      ? build(engine, Number(options.postgresql), tell)
      : { image: options.image, base: undefined };
  const built = base === undefined ? undefined : { base };
  for (const { name, run } of [identityCheck(engine, image, version, built), ...checksOf(engine, image, version)]) {
    const began = Date.now();
    const result = (await run()) ? `held, ${seconds(began)}` : `can't be told with ${engine.name}`;
    tell(`${name}: ${result}`);
  }
  tell(`${image} passed with ${engine.name} in ${seconds(start)}: ${sizeOf(engine, image, base)}`);
}

function findEngine(name: string | undefined): Engine {
  const found = name === undefined ? Object.values(engines) : [engines[name] ?? (() => undefined)];
  for (const find of found) {
    const engine = find();
    if (engine !== undefined) return engine;
  }
  const message = name === undefined ? 'neither a Docker engine nor buildah answers' : `"${name}" does not answer`;
  throw new Error(`${message}\n  hint: start Docker, or apt-get install buildah mmdebstrap`);
}

function build(engine: Engine, major: number, tell: (text: string) => void): { image: string; base: string } {
  const began = Date.now();
  const buildArguments: Record<string, string> = obtainBaseImages(engine, dockerfile, major, tell);
  tell(`base images: ${seconds(began)}`);
  const request: BuildRequest = { tag: 'jsonb_ivm:test', directory, dockerfile, buildArguments };
  const lint = engine.lint(request);
  if (lint?.ok === false) throw new Error(`the Dockerfile has warnings\n${lint.text}`);
  tell(`Dockerfile: ${lint === undefined ? `${engine.name} has no linter` : 'no warnings'}`);
  const building = Date.now();
  engine.build(request);
  tell(`build: ${seconds(building)}`);
  const images = { ...baseImagesOf(dockerfile), ...buildArguments };
  return { image: request.tag, base: images.POSTGRES_IMAGE as string };
}

function sizeOf(engine: Engine, image: string, base: string | undefined): string {
  const size = engine.size(image);
  if (base === undefined) return `${megabytes(size)} MB`;
  const own = engine.size(base);
  return `${megabytes(size)} MB, of which ${megabytes(own)} MB are ${base} and ${Math.ceil((size - own) / 1024)} kB its own`;
}

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
