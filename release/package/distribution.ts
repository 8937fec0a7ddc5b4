import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { succeed } from '../process.js';
import { setTimes } from './archive.js';

/** Has PGXN's metadata in a laid out source name where the project is: a clone does not know that. */
export function nameRepository(source: string, repository: string): void {
  const file = join(source, 'META.json');
  const meta = JSON.parse(readFileSync(file, 'utf8'));
  const resources = {
    homepage: repository,
    bugtracker: { web: `${repository}/issues` },
    repository: { url: `${repository}.git`, web: repository, type: 'git' },
  };
  writeFileSync(file, `${JSON.stringify({ ...meta, resources }, null, 2)}\n`);
}

/** Writes a directory as PGXN takes distributions: sorted, of one time. */
export function writeDistribution(file: string, directory: string, name: string, date: number): void {
  setTimes(join(directory, name), date);
  const names = readdirSync(join(directory, name), { recursive: true, encoding: 'utf8' }).sort();
  const input = names.map((each) => `${name}/${each}\n`).join('');
  rmSync(file, { force: true }); // zip would add to it
  succeed('zip', ['-X', '-9', '--quiet', '--no-dir-entries', file, '-@'], {
    cwd: directory,
    env: { TZ: 'UTC' },
    input,
  });
}
