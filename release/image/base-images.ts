import { createHash } from 'node:crypto';
import { cpSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, succeed } from '../process.js';
import { inScratch } from '../scratch.js';
import { debianMirror, securityMirror } from './debian-mirror.js';
import type { Engine } from './engine.js';

const recipes = fileURLToPath(new URL('stand-in', import.meta.url));
/** Of what the official image holds, all that its entrypoint calls. */
const packages = 'ca-certificates,gosu,libnss-wrapper,postgresql-17,xz-utils,zstd';
const standIns = {
  POSTGRES_IMAGE: standIn('postgres', 'postgres.Dockerfile', 'docker-entrypoint.sh'),
  NODE_IMAGE: standIn('node', 'node.Dockerfile', 'postgres.Dockerfile', 'docker-entrypoint.sh'),
} as const;

/** Named for what it is made by, so that none is taken that an older recipe made. */
function standIn(name: string, ...made: readonly string[]): string {
  const hash = createHash('sha256').update(packages);
  for (const file of made) hash.update(readFileSync(join(recipes, file)));
  return `localhost/jsonb_ivm-stand-in:${name}-${hash.digest('hex').slice(0, 12)}`;
}

/** The images that a Dockerfile builds on, by the build argument that names them. */
export function baseImagesOf(dockerfile: string): Record<string, string> {
  const lines = readFileSync(dockerfile, 'utf8').matchAll(/^ARG (\w+_IMAGE)=(\S+)$/gm);
  return Object.fromEntries([...lines].map(([, name, image]) => [name, image]));
}

/**
 * Build arguments for base images that the engine has or can pull: none. Where no registry can be reached, stand-ins
 * that are made from Debian's packages and this machine's Node.
 */
export function obtainBaseImages(engine: Engine, dockerfile: string, tell: (text: string) => void) {
  const missing = Object.entries(baseImagesOf(dockerfile)).filter(([, image]) => !engine.obtain(image));
  if (missing.length === 0) return {};
  const names = missing.map(([, image]) => image).join(', ');
  tell(`no registry gives ${names}: stand-ins made from Debian's packages take their place`);
  if (!engine.obtain(standIns.POSTGRES_IMAGE)) buildPostgres(engine);
  if (!engine.obtain(standIns.NODE_IMAGE)) buildNode(engine);
  return { ...standIns };
}

/** The official image that the Dockerfile names, or what takes its place. */
export function obtainOfficial(engine: Engine, dockerfile: string, tell: (text: string) => void): string {
  const { POSTGRES_IMAGE: official } = baseImagesOf(dockerfile) as { POSTGRES_IMAGE: string };
  if (engine.obtain(official)) return official;
  tell(`no registry gives ${official}: a stand-in made from Debian's packages takes its place`);
  if (!engine.obtain(standIns.POSTGRES_IMAGE)) buildPostgres(engine);
  return standIns.POSTGRES_IMAGE;
}

function buildPostgres(engine: Engine): void {
  if (!run('mmdebstrap', ['--version']).ok) {
    throw new Error('"mmdebstrap" makes the stand-in and is not installed\n  hint: apt-get install mmdebstrap');
  }
  inScratch('stand-in', (directory) => {
    const rootfs = join(directory, 'rootfs.tar');
    const words = ['--quiet', '--variant=minbase', `--include=${packages}`, 'trixie', rootfs];
    succeed('mmdebstrap', [...words, ...sources()]);
    cpSync(join(recipes, 'docker-entrypoint.sh'), join(directory, 'docker-entrypoint.sh'));
    build(engine, standIns.POSTGRES_IMAGE, directory, 'postgres');
  });
}

function buildNode(engine: Engine): void {
  inScratch('stand-in', (directory) => {
    cpSync(process.execPath, join(directory, 'node'));
    cpSync(npmDirectory(), join(directory, 'npm'), { recursive: true, dereference: true });
    build(engine, standIns.NODE_IMAGE, directory, 'node', { POSTGRES_IMAGE: standIns.POSTGRES_IMAGE });
  });
}

function build(
  engine: Engine,
  tag: string,
  directory: string,
  recipe: string,
  buildArguments: Readonly<Record<string, string>> = {},
): void {
  engine.build({ tag, directory, dockerfile: join(recipes, `${recipe}.Dockerfile`), buildArguments });
}

/** Lines of apt's sources for the release that has PostgreSQL 17. */
function sources(): string[] {
  const mirror = debianMirror();
  return [
    `deb ${mirror} trixie main`,
    `deb ${mirror} trixie-updates main`,
    `deb ${securityMirror()} trixie-security main`,
  ];
}

function npmDirectory(): string {
  const script = process.env.npm_execpath ?? join(dirname(process.execPath), 'npm');
  return join(dirname(realpathSync(script)), '..');
}
