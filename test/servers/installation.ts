import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** The system user that servers run as; undefined: this process's own. PostgreSQL refuses to run as root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody` owns nothing else, and exists everywhere. */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

/**
 * The directory with `initdb` and `postgres` of a major version: from npm, else from Debian's packages. One that the
 * server's user can't enter (a clone under /root) is copied into `scratch`.
 */
export function findBinaries(
  version: string,
  user: ServerUser | undefined,
  scratch: string,
  installation?: string,
): string {
  const npm = installation ?? npmInstallation(version);
  const debian = `/usr/lib/postgresql/${version}/bin`;
  if (npm === undefined) {
    if (existsSync(join(debian, 'postgres'))) return debian;
    throw new Error(`no PostgreSQL ${version} to test with: run npm ci, or install Debian's postgresql-${version}`);
  }
  if (failureOf(join(npm, 'bin'), user) === undefined) return join(npm, 'bin');
  const copy = join(scratch, 'installation');
  cpSync(npm, copy, { recursive: true, verbatimSymlinks: true });
  const failure = failureOf(join(copy, 'bin'), user);
  if (failure === undefined) return join(copy, 'bin');
  throw new Error(`PostgreSQL ${version} in ${npm} does not run: ${failure}`);
}

/** The directory that npm installed a major version in, if it did. */
export function npmInstallation(version: string): string | undefined {
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(`postgres-${version}-${process.platform}-${process.arch}`);
  } catch {
    return undefined;
  }
  const installation = join(dirname(entry), '..', 'native');
  linkLibraries(installation);
  return installation;
}

/** npm carries no symbolic links; the package makes them in an install script, which npm may be told not to run. */
function linkLibraries(installation: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(installation, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const link = join(installation, '..', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** Why `postgres` can't be run by the user, if it can't. */
function failureOf(bin: string, user: ServerUser | undefined): string | undefined {
  const run = spawnSync(join(bin, 'postgres'), ['--version'], { ...user, cwd: '/', encoding: 'utf8' });
  return run.status === 0 ? undefined : (run.error?.message ?? run.stderr);
}
