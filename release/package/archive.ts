import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lutimesSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { run } from '../process.js';

/** The time that everything packaged bears, so that the same source gives the same bytes. */
export function sourceDate(root: string, file: string): number {
  const given = process.env.SOURCE_DATE_EPOCH;
  if (given !== undefined && /^\d+$/.test(given)) return Number(given);
  const commit = run('git', ['log', '-1', '--format=%ct'], { cwd: root });
  return commit.ok && commit.text !== '' ? Number(commit.text) : Math.floor(statSync(file).mtimeMs / 1000);
}

/** Writes `names` below a directory as a compressed archive: sorted, owned by root, of one time. */
export function writeArchive(file: string, directory: string, names: readonly string[], date: number): void {
  const form = ['--format=gnu', '--sort=name', `--mtime=@${date}`, '--mode=u=rwX,go=rX'];
  const owner = ['--owner=0', '--group=0', '--numeric-owner'];
  const words = [...form, ...owner, '--directory', directory, '--create', '--', ...names];
  const archive = execFileSync('tar', words, { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });
  writeFileSync(file, gzipSync(archive, { level: 9 }));
}

/** Gives everything below a directory one time. */
export function setTimes(directory: string, date: number): void {
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    lutimesSync(join(directory, name), date, date);
  }
  lutimesSync(directory, date, date);
}

/** Lists the checksums of all packages in a directory, as `sha256sum --check` reads them. */
export function writeChecksums(directory: string): void {
  const names = readdirSync(directory).filter((name) => /\.(deb|rpm|tar\.gz|zip)$/.test(name));
  const lines = names.sort().map((name) => `${sha256(join(directory, name))}  ${name}\n`);
  writeFileSync(join(directory, 'SHA256SUMS'), lines.join(''));
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
