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
const packages = 'ca-certificates,gosu,libnss-wrapper,xz-utils,zstd';

/** The suite of Debian that has a major version of the server. */
const suites: Readonly<Record<number, string>> = { 15: 'bookworm', 17: 'trixie', 18: 'sid' };
const nodeStandIn = standIn('node', 'node.Dockerfile', 'postgres.Dockerfile', 'docker-entrypoint.sh');
const standInOf = (major: number) => standIn(`postgres-${major}`, 'postgres.Dockerfile', 'docker-entrypoint.sh');

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

/** The major version of the server in the image that a Dockerfile builds on. */
export function majorOf(dockerfile: string): number {
  return Number(/postgres:(\d+)/.exec(baseImagesOf(dockerfile).POSTGRES_IMAGE ?? '')?.[1]);
}

/**
 * Build arguments for base images of a major version that the engine has or can pull. Where no registry can be reached,
 * for stand-ins that are made from Debian's packages and this machine's Node.
 */
export function obtainBaseImages(engine: Engine, dockerfile: string, major: number, tell: (text: string) => void) {
  const wanted = { ...baseImagesOf(dockerfile), POSTGRES_IMAGE: officialOf(dockerfile, major) };
  const missing = Object.values(wanted).filter((image) => !engine.obtain(image));
  if (missing.length === 0) return wanted;
  tell(`no registry gives ${missing.join(', ')}: stand-ins made from Debian's packages take their place`);
  if (!engine.obtain(standInOf(major))) buildPostgres(engine, major);
  if (!engine.obtain(nodeStandIn)) buildNode(engine, major);
  return { POSTGRES_IMAGE: standInOf(major), NODE_IMAGE: nodeStandIn };
}

/** The official image of a major version, or what takes its place. */
export function obtainOfficial(
  engine: Engine,
  dockerfile: string,
  major: number,
  tell: (text: string) => void,
): string {
  const official = officialOf(dockerfile, major);
  if (engine.obtain(official)) return official;
  tell(`no registry gives ${official}: a stand-in made from Debian's packages takes its place`);
  if (!engine.obtain(standInOf(major))) buildPostgres(engine, major);
  return standInOf(major);
}

/** That of the Dockerfile's own major version is pinned there. */
function officialOf(dockerfile: string, major: number): string {
  const { POSTGRES_IMAGE: own } = baseImagesOf(dockerfile) as { POSTGRES_IMAGE: string };
  return major === majorOf(dockerfile) ? own : `docker.io/library/postgres:${major}-bookworm`;
}

function buildPostgres(engine: Engine, major: number): void {
  const suite = suites[major];
  if (suite === undefined) {
    const hint = `try one of ${Object.keys(suites).join(', ')}, or run where a registry can be reached`;
    throw new Error(`no suite of Debian has PostgreSQL ${major} for a stand-in\n  hint: ${hint}`);
  }
  if (!run('mmdebstrap', ['--version']).ok) {
    throw new Error('"mmdebstrap" makes the stand-in and is not installed\n  hint: apt-get install mmdebstrap');
  }
  inScratch('stand-in', (directory) => {
    const rootfs = join(directory, 'rootfs.tar');
    const words = ['--quiet', '--variant=minbase', `--include=${packages},postgresql-${major}`];
    // of what is not released a mirror may have a list that is some weeks old
    const dated = suite === 'sid' ? ['--aptopt=Acquire::Check-Valid-Until "false"'] : [];
    succeed('mmdebstrap', [...words, ...dated, suite, rootfs, ...sources(suite)]);
    cpSync(join(recipes, 'docker-entrypoint.sh'), join(directory, 'docker-entrypoint.sh'));
    build(engine, standInOf(major), directory, 'postgres', {
      PG_MAJOR: String(major),
      ...(major < 18 ? {} : { PGDATA: `/var/lib/postgresql/${major}/docker`, DATA_VOLUME: '/var/lib/postgresql' }),
    });
  });
}

function buildNode(engine: Engine, major: number): void {
  inScratch('stand-in', (directory) => {
    cpSync(process.execPath, join(directory, 'node'));
    cpSync(npmDirectory(), join(directory, 'npm'), { recursive: true, dereference: true });
    build(engine, nodeStandIn, directory, 'node', { POSTGRES_IMAGE: standInOf(major) });
  });
}

function build(
  engine: Engine,
  tag: string,
  directory: string,
  recipe: string,
  buildArguments: Readonly<Record<string, string>>,
): void {
  engine.build({ tag, directory, dockerfile: join(recipes, `${recipe}.Dockerfile`), buildArguments });
}

/** Lines of apt's sources for a suite; what is not released has neither updates nor fixes apart. */
function sources(suite: string): string[] {
  const mirror = debianMirror();
  const main = `deb ${mirror} ${suite} main`;
  if (suite === 'sid') return [main];
  return [main, `deb ${mirror} ${suite}-updates main`, `deb ${securityMirror()} ${suite}-security main`];
}

function npmDirectory(): string {
  const script = process.env.npm_execpath ?? join(dirname(process.execPath), 'npm');
  return join(dirname(realpathSync(script)), '..');
}
