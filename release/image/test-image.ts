import { fileURLToPath } from 'node:url';
import { version } from '../../src/version.js';
import { createCommand, type ExitCode, parseArguments, type Surroundings } from '../command.js';
import { majorOf, obtainBaseImages, obtainOfficial } from './base-images.js';
import { compare } from './behaviour/compare.js';
import { writeBehaviours } from './behaviour/table.js';
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
  readonly whole?: true;
  readonly only?: string;
  readonly write?: true;
}

/** `npm run test:image`: 0 if the image is built and does what it should, 1 if not or if that can't be tried. */
export async function testImage(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const command = createCommand('test:image', 'Builds the image and tries it out.', surroundings)
    .option('--image <reference>', 'try this image, and build none')
    .option('--postgresql <major>', 'build it on this major version', String(majorOf(dockerfile)))
    .option('--engine <name>', `one of ${Object.keys(engines).join(', ')} (default: the first that works)`)
    .option('--whole', 'hold it against the official image in all that docs/container.md lists, not in a share')
    .option('--only <text>', 'of that list, what has this in its name, and nothing else')
    .option('--write', 'write that list to docs/container.md, and try nothing');
  const exit = parseArguments(command, args);
  if (exit !== undefined) return exit;
  const tell = (text: string) => surroundings.out(`${text}\n`);
  const options = command.opts<Options>();
  try {
    if (options.write) writeBehaviours();
    else await tryImage(options, tell);
    return 0;
  } catch (error) {
    surroundings.err(`error: ${(error as Error).message}\n`);
    return 1;
  }
}

async function tryImage(options: Options, tell: (text: string) => void): Promise<void> {
  const start = Date.now();
  const engine = findEngine(options.engine);
  const { only, whole = only !== undefined } = options;
  const major = Number(options.postgresql);
  const built = options.image === undefined ? build(engine, major, tell) : undefined;
  const image = options.image ?? (built?.image as string);
  const official = built?.official ?? obtainOfficial(engine, dockerfile, major, tell);
  if (only === undefined) await runChecks(engine, image, built?.official, tell);
  if (major >= 18)
    tell('what the official image does: compared on 15 to 17, since from 18 on it keeps its data elsewhere');
  else if (engine.name === 'docker') await compare({ official, image, whole, only }, tell);
  else tell(`what the official image does: can't be told with ${engine.name}`);
  tell(`${image} passed with ${engine.name} in ${seconds(start)}: ${sizeOf(engine, image, official)}`);
}

async function runChecks(
  engine: Engine,
  image: string,
  base: string | undefined,
  tell: (text: string) => void,
): Promise<void> {
  for (const { name, run } of [identityCheck(engine, image, version, base), ...checksOf(engine, image, version)]) {
    const began = Date.now();
    const result = (await run()) ? `held, ${seconds(began)}` : `can't be told with ${engine.name}`;
    tell(`${name}: ${result}`);
  }
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

function build(engine: Engine, major: number, tell: (text: string) => void): { image: string; official: string } {
  const began = Date.now();
  const buildArguments = obtainBaseImages(engine, dockerfile, major, tell);
  tell(`base images: ${seconds(began)}`);
  const request: BuildRequest = { tag: 'jsonb_ivm:test', directory, dockerfile, buildArguments };
  const lint = engine.lint(request);
  if (lint?.ok === false) throw new Error(`the Dockerfile has warnings\n${lint.text}`);
  tell(`Dockerfile: ${lint === undefined ? `${engine.name} has no linter` : 'no warnings'}`);
  const building = Date.now();
  engine.build(request);
  tell(`build: ${seconds(building)}`);
  return { image: request.tag, official: buildArguments.POSTGRES_IMAGE };
}

function sizeOf(engine: Engine, image: string, base: string): string {
  const size = engine.size(image);
  const own = engine.size(base);
  return `${megabytes(size)} MB, of which ${megabytes(own)} MB are ${base} and ${Math.ceil((size - own) / 1024)} kB its own`;
}

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
