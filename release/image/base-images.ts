import { cpSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, succeed } from '../process.js';
import { inScratch } from '../scratch.js';
import { debianMirror, securityMirror } from './debian-mirror.js';
import type { Engine } from './engine.js';

const recipes = fileURLToPath(new URL('stand-in', import.meta.url));
const standIns = {
  POSTGRES_IMAGE: 'localhost/jsonb_ivm-stand-in:postgres-17',
  NODE_IMAGE: 'localhost/jsonb_ivm-stand-in:node',
} as const;

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

function buildPostgres(engine: Engine): void {
  if (!run('mmdebstrap', ['--version']).ok) {
    throw new Error('"mmdebstrap" makes the stand-in and is not installed\n  hint: apt-get install mmdebstrap');
  }
  inScratch('stand-in', (directory) => {
    const rootfs = join(directory, 'rootfs.tar');
    const words = ['--quiet', '--variant=minbase', '--include=ca-certificates,postgresql-17', 'trixie', rootfs];
    succeed('mmdebstrap', [...words, ...sources()]);
    cpSync(join(recipes, 'docker-entrypoint.sh'), join(directory, 'docker-entrypoint.sh'));
    build(engine, standIns.POSTGRES_IMAGE, directory, 'postgres');
  });
}

function buildNode(engine: Engine): void {
  inScratch('stand-in', (directory) => {
    cpSync(process.execPath, join(directory, 'node'));
    cpSync(npmDirectory(), join(directory, 'npm'), { recursive: true, dereference: true });
    build(engine, standIns.NODE_IMAGE, directory, 'node');
  });
}

function build(engine: Engine, tag: string, directory: string, recipe: string): void {
  const dockerfile = join(recipes, `${recipe}.Dockerfile`);
  engine.build({ tag, directory, dockerfile, buildArguments: {} });
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
