import { join } from 'node:path';
import { createCommand, type ExitCode, parseArguments, type Surroundings } from '../command.js';
import { readInput } from '../input.js';
import { formatProblem, type Problem, type Reading } from '../problem.js';
import { formatTable } from '../table.js';
import { type DebianPackage, findUpdates, parseStatus, type Update } from './packages.js';
import { fetchLists, readIndexes, readLists } from './security-index.js';

interface Options {
  readonly rootfs?: string;
  readonly status?: string;
  readonly lists?: string;
  readonly packages?: string[];
  readonly fetch?: boolean;
}

/** `npm run check:image-updates`: 0 if no security update is missing, 1 if one is or that can't be told, 2 misuse. */
export function checkImageUpdates(args: readonly string[], surroundings: Surroundings): ExitCode {
  const purpose = "Lists packages for which Debian's security suite has a newer version.";
  const command = createCommand('check:image-updates', purpose, surroundings)
    .option('--rootfs <directory>', "an image's unpacked file system")
    .option('--status <file>', "or only its dpkg status; needs --packages, for it doesn't name its release")
    .option('--lists <directory>', "apt's lists (default: those in the file system)")
    .option('--packages <file...>', 'or indexes of a security suite; their age is not checked')
    .option('--fetch', 'or have apt-get fetch the lists');
  const exit = parseArguments(command, args);
  if (exit !== undefined) return exit;
  const options = command.opts<Options>();
  const misuse = misuseOf(options);
  if (misuse !== undefined) {
    surroundings.err(`error: ${misuse}\n`);
    return 2;
  }
  const { value, problems } = compare(options, surroundings.now);
  surroundings.out(`${value === undefined ? problems.map(formatProblem).join('\n') : describe(value)}\n`);
  return value?.updates.length === 0 ? 0 : 1;
}

function misuseOf({ rootfs, status, lists, packages, fetch }: Options): string | undefined {
  if ((rootfs === undefined) === (status === undefined)) return 'give either --rootfs or --status';
  if (status !== undefined && packages === undefined) return '--status needs --packages';
  if ([lists, packages, fetch].filter((given) => given !== undefined).length > 1) {
    return 'give one of --lists, --packages and --fetch';
  }
  return undefined;
}

interface Comparison {
  readonly installed: readonly DebianPackage[];
  readonly offered: readonly DebianPackage[];
  readonly updates: readonly Update[];
}

function compare(options: Options, now: Date): Reading<Comparison> {
  const status = readInstalled(options.status ?? join(options.rootfs as string, 'var/lib/dpkg/status'));
  if (status.problems !== undefined) return status;
  const installed = status.value;
  const index = readOffered(options, installed, now);
  if (index.problems !== undefined) return index;
  return { value: { installed, offered: index.value, updates: findUpdates(installed, index.value) } };
}

function readInstalled(file: string): Reading<DebianPackage[]> {
  const text = readInput(file, "dpkg's status");
  if (text.problems !== undefined) return text;
  const installed = parseStatus(text.value);
  return installed.length === 0 ? { problems: [{ file, message: 'no package is installed' }] } : { value: installed };
}

function readOffered({ rootfs, lists, packages, fetch }: Options, installed: readonly DebianPackage[], now: Date) {
  if (packages !== undefined) {
    return readIndexes(packages, {
      file: packages.join(', '),
      message: 'the index lists no package',
    } satisfies Problem);
  }
  const root = rootfs as string;
  const release = readCodename(join(root, 'etc/os-release'));
  if (release.problems !== undefined) return release;
  if (fetch) return fetchLists(release.value, architectureOf(installed), now);
  return readLists(lists ?? join(root, 'var/lib/apt/lists'), release.value, now);
}

function readCodename(file: string): Reading<string> {
  const text = readInput(file, 'the name of the release');
  if (text.problems !== undefined) return text;
  const codename = text.value.match(/^VERSION_CODENAME="?(\w+)"?$/m)?.[1];
  const isDebian = /^ID="?debian"?$/m.test(text.value);
  if (!isDebian || codename === undefined) return { problems: [{ file, message: "this is no release of Debian's" }] };
  return { value: codename };
}

function architectureOf(installed: readonly DebianPackage[]): string {
  return installed.find(({ architecture }) => architecture !== 'all')?.architecture ?? 'amd64';
}

function describe({ installed, offered, updates }: Comparison): string {
  if (updates.length === 0) {
    return `no security update is missing: ${installed.length} packages installed, ${offered.length} in the index`;
  }
  const rows = updates.map(({ installed: { name, version, source }, version: newer }) => [
    name,
    version,
    newer,
    source,
  ]);
  const table = formatTable(['PACKAGE', 'INSTALLED', 'SECURITY UPDATE', 'SOURCE'], rows);
  return `${updates.length} of ${installed.length} packages lack a security update\n\n${table}`;
}
