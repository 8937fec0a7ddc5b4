import { accessSync, constants, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Option } from 'commander';
import { createCommand, type ExitCode, parseArguments, type Surroundings } from '../command.js';
import { formatProblem, type Problem, type Reading } from '../problem.js';
import { formatTable } from '../table.js';
import type { Architecture } from './architecture.js';
import { sourceDate, writeArchive, writeChecksums } from './archive.js';
import { buildTree, layOutSource } from './build.js';
import { debianFile, writeDebianPackage } from './debian.js';
import { type Project, readProject } from './project.js';
import { rpmFile, writeRpmPackage } from './rpm.js';
import { readServer, type Server } from './server.js';
import { checkCompiler, checkTools, type Format, formats } from './tools.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));

interface Options {
  readonly pgConfig: string;
  readonly out: string;
  readonly format?: readonly Format[];
}

/** `npm run package`: 0 if the packages are made, 1 if something is missing or fails, 2 misuse. */
export function packageExtension(args: readonly string[], surroundings: Surroundings, root = repository): ExitCode {
  const command = createCommand('package', 'Builds the extension for a server, and packages of it.', surroundings)
    .option('--pg-config <path>', 'the pg_config of the server to build for', 'pg_config')
    .option('--out <directory>', 'where the packages go', 'dist-packages')
    .addOption(
      new Option('--format <kind...>', "besides archives (default: what the server's own packages are)").choices(
        formats,
      ),
    );
  const exit = parseArguments(command, args);
  if (exit !== undefined) return exit;
  const options = command.opts<Options>();
  const needs = readNeeds(root, options);
  const problems = needs.problems ?? make(needs.value, resolve(options.out), surroundings);
  if (problems.length === 0) return 0;
  surroundings.err(`${problems.map(formatProblem).join('\n')}\n`);
  return 1;
}

interface Needs {
  readonly project: Project;
  readonly server: Server;
  readonly architecture: Architecture;
  readonly formats: readonly Format[];
}

/** Everything that packaging needs, or all that is missing of it at once. */
function readNeeds(root: string, { pgConfig, format }: Options): Reading<Needs> {
  const project = readProject(root);
  const server = readServer(pgConfig);
  const wanted = [...new Set(format ?? formatsOf(server.value))].sort();
  const compiler = server.problems === undefined ? checkCompiler(server.value) : [];
  const problems = [...(project.problems ?? []), ...(server.problems ?? []), ...compiler, ...checkTools(wanted)];
  const architecture = server.value?.architecture;
  if (problems.length > 0 || project.problems !== undefined || server.problems !== undefined || !architecture) {
    return { problems };
  }
  return { value: { project: project.value, server: server.value, architecture, formats: wanted } };
}

/** What installed a server where it is; nothing that is known, for one that somebody has built. */
function formatsOf(server: Server | undefined): Format[] {
  if (server?.libraries.startsWith('/usr/lib/postgresql/')) return ['deb'];
  return server?.libraries.startsWith('/usr/pgsql-') ? ['rpm'] : [];
}

function make(needs: Needs, out: string, surroundings: Surroundings): readonly Problem[] {
  const unusable = prepareOutput(out);
  if (unusable !== undefined) return [unusable];
  const scratch = mkdtempSync(join(tmpdir(), 'jsonb-ivm-package-'));
  const umask = process.umask(0o022);
  try {
    const { project, server, architecture } = needs;
    surroundings.out(`jsonb_ivm ${project.version} for ${server.name} on ${architecture.debian}\n`);
    const { problems, made } = makeIn(scratch, needs, out);
    if (problems.length === 0) surroundings.out(`${describe(out, made)}\n`);
    return problems;
  } catch (error) {
    return [{ file: 'packaging', message: (error as Error).message, hint: 'what went wrong is in the lines above' }];
  } finally {
    process.umask(umask);
    rmSync(scratch, { recursive: true, force: true });
  }
}

function prepareOutput(file: string): Problem | undefined {
  try {
    mkdirSync(file, { recursive: true });
    accessSync(file, constants.W_OK);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message =
      code === 'EEXIST' || code === 'ENOTDIR' ? 'this is no directory' : `nothing can be written here: ${code}`;
    return { file, message, hint: 'give a directory for the packages with --out' };
  }
}

/** A file that was made, and what to do with it. */
type Made = readonly [file: string, use: string];

const packagers = {
  deb: { fileOf: debianFile, write: writeDebianPackage, use: 'dpkg --install' },
  rpm: { fileOf: rpmFile, write: writeRpmPackage, use: 'rpm --install' },
} as const;

function makeIn(scratch: string, { project, server, architecture, formats }: Needs, out: string) {
  const date = sourceDate(project.root, join(project.root, 'CHANGELOG.md'));
  const name = `jsonb_ivm-${project.version}`;
  const source = join(scratch, name);
  const tree = join(scratch, 'tree');
  layOutSource(project, source);
  const problems = buildTree(project, server, source, tree);
  if (problems.length > 0) return { problems, made: [] };
  const binary = `${name}-postgresql-${server.major}-${architecture.debian}`;
  rmSync(join(out, binary), { recursive: true, force: true });
  cpSync(tree, join(out, binary), { recursive: true, verbatimSymlinks: true });
  writeArchive(join(out, `${binary}.tar.gz`), tree, readdirSync(tree), date);
  writeArchive(join(out, `${name}.tar.gz`), scratch, [name], date);
  const packages = formats.map((format): Made => {
    const { fileOf, write, use } = packagers[format];
    const file = fileOf(project, server, architecture);
    write(project, server, architecture, tree, date, join(out, file));
    return [file, use];
  });
  writeChecksums(out);
  const made: Made[] = [
    [binary, 'the installable tree'],
    [`${binary}.tar.gz`, 'unpack it in /'],
    ...packages,
    [`${name}.tar.gz`, 'make && make install'],
    ['SHA256SUMS', 'sha256sum --check'],
  ];
  return { problems: [], made };
}

function describe(out: string, made: readonly Made[]): string {
  const rows = made.map(([file, use]) => {
    const size = statSync(join(out, file));
    return [file, size.isFile() ? String(size.size) : '', use];
  });
  return `${formatTable([out, 'BYTES', 'FOR'], rows)}`;
}
