import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { securityMirror } from '../image/debian-mirror.js';
import type { Problem, Reading } from '../problem.js';
import { inScratch } from '../scratch.js';
import { type DebianPackage, parseIndex } from './packages.js';

const suite = (codename: string) => `${codename}-security`;

/** What the security suite of a release offers, from a directory of apt's lists that is still valid. */
export function readLists(lists: string, codename: string, now: Date): Reading<DebianPackage[]> {
  const hint = `run apt-get update where ${suite(codename)} is a source, or let --fetch do it`;
  let names: string[];
  try {
    names = readdirSync(lists);
  } catch {
    return { problems: [{ file: lists, message: 'there is no such directory of apt lists', hint }] };
  }
  const release = names.find((name) => name.endsWith(`_${suite(codename)}_InRelease`));
  if (release === undefined) return { problems: [{ file: lists, message: `no list of ${suite(codename)}`, hint }] };
  const outdated = validity(join(lists, release), now, hint);
  if (outdated.length > 0) return { problems: outdated };
  const prefix = release.replace(/InRelease$/, '');
  const indexes = names.filter((name) => name.startsWith(prefix) && /_Packages(\.\w+)?$/.test(name));
  return readIndexes(
    indexes.map((name) => join(lists, name)),
    { file: lists, message: 'no index of packages', hint },
  );
}

/** The packages of these files; `empty` is the problem if that is none. */
export function readIndexes(files: readonly string[], empty: Problem): Reading<DebianPackage[]> {
  const packages: DebianPackage[] = [];
  for (const file of files) {
    try {
      packages.push(...parseIndex(decompress(file)));
    } catch (error) {
      return { problems: [{ file, message: `the index can't be read: ${(error as Error).message.split('\n')[0]}` }] };
    }
  }
  return packages.length === 0 ? { problems: [empty] } : { value: packages };
}

/** Has apt fetch the lists of the security suite, and verify their signature, then reads them. */
export function fetchLists(codename: string, architecture: string, now: Date): Reading<DebianPackage[]> {
  return inScratch('lists', (folder) => {
    const sources = join(folder, 'sources.list');
    const lists = join(folder, 'lists');
    try {
      mkdirSync(join(lists, 'partial'), { recursive: true });
      writeFileSync(sources, `deb ${securityMirror()} ${suite(codename)} main\n`);
      const settings = [
        `Dir::State::lists=${lists}`,
        `Dir::Cache=${folder}`,
        `Dir::Etc::sourcelist=${sources}`,
        'Dir::Etc::sourceparts=-',
        `APT::Architecture=${architecture}`,
        `APT::Architectures=${architecture}`,
        'APT::Update::Error-Mode=any',
      ];
      const options = settings.flatMap((setting) => ['-o', setting]);
      execFileSync('apt-get', ['-qq', 'update', ...options], { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
      return readLists(lists, codename, now);
    } catch (error) {
      const { stderr, message } = error as Error & { stderr?: string };
      const reason = stderr?.match(/^E: (.*)$/m)?.[1] ?? message;
      return { problems: [{ file: suite(codename), message: `apt-get can't fetch the lists: ${reason}` }] };
    }
  });
}

/** An old list shows no new update: Debian says in each how long it may be believed. */
function validity(file: string, now: Date, hint: string): Problem[] {
  const until = readFileSync(file, 'utf8').match(/^Valid-Until: (.+)$/m)?.[1];
  if (until === undefined) return [{ file, message: 'the list does not say how long it is valid', hint }];
  const time = Date.parse(until);
  return time > now.getTime() ? [] : [{ file, message: `the list was valid until ${until}`, hint }];
}

function decompress(file: string): string {
  if (file.endsWith('.gz')) return gunzipSync(readFileSync(file)).toString('utf8');
  if (!/\.(xz|lz4|zst|bz2)$/.test(file)) return readFileSync(file, 'utf8');
  const aptHelper = '/usr/lib/apt/apt-helper';
  return execFileSync(aptHelper, ['cat-file', file], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe' });
}
