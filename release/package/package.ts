import { accessSync, constants, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCommand, type ExitCode, parseArguments, type Surroundings } from '../command.js';
import { formatProblem, type Problem, type Reading } from '../problem.js';
import { succeed } from '../process.js';
import { formatTable } from '../table.js';
import { sourceDate, writeArchive, writeChecksums } from './archive.js';
import { buildTree, layOutSource } from './build.js';
import { writeDebianPackage } from './debian.js';
import { type Project, readProject } from './project.js';
import { readServer, type Server } from './server.js';
import { checkCompiler, checkTools } from './tools.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));

interface Options {
  readonly pgConfig: string;
  readonly out: string;
}

/** `npm run package`: 0 if the packages are made, 1 if something is missing or fails, 2 misuse. */
export function packageExtension(args: readonly string[], surroundings: Surroundings, root = repository): ExitCode {
  const command = createCommand('package', 'Builds the extension for a server, and packages of it.', surroundings)
    .option('--pg-config <path>', 'the pg_config of the server to build for', 'pg_config')
    .option('--out <directory>', 'where the packages go', 'dist-packages');
  const exit = parseArguments(command, args);
  if (exit !== undefined) return exit;
  const options = command.opts<Options>();
  const needs = readNeeds(root, options.pgConfig);
  const problems = needs.problems ?? make(needs.value, resolve(options.out), surroundings);
  if (problems.length === 0) return 0;
  surroundings.err(`${problems.map(formatProblem).join('\n')}\n`);
  return 1;
}

interface Needs {
  readonly project: Project;
  readonly server: Server;
}

/** Everything that packaging needs, or all that is missing of it at once. */
function readNeeds(root: string, pgConfig: string): Reading<Needs> {
  const project = readProject(root);
  const server = readServer(pgConfig);
  const compiler = server.problems === undefined ? checkCompiler(server.value) : [];
  const problems = [...(project.problems ?? []), ...(server.problems ?? []), ...compiler, ...checkTools()];
  if (problems.length > 0 || project.problems !== undefined || server.problems !== undefined) return { problems };
  return { value: { project: project.value, server: server.value } };
}

function make({ project, server }: Needs, out: string, surroundings: Surroundings): readonly Problem[] {
  const unusable = prepareOutput(out);
  if (unusable !== undefined) return [unusable];
  const scratch = mkdtempSync(join(tmpdir(), 'jsonb-ivm-package-'));
  const umask = process.umask(0o022);
  try {
    surroundings.out(`jsonb_ivm ${project.version} for ${server.name}\n`);
    const { problems, files } = makeIn(scratch, project, server, out);
    if (problems.length === 0) surroundings.out(`${describe(out, files)}\n`);
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

function makeIn(scratch: string, project: Project, server: Server, out: string) {
  const date = sourceDate(project.root, join(project.root, 'CHANGELOG.md'));
  const name = `jsonb_ivm-${project.version}`;
  const source = join(scratch, name);
  const tree = join(scratch, 'tree');
  layOutSource(project, source);
  const problems = buildTree(project, server, source, tree);
  if (problems.length > 0) return { problems, files: [] };
  const binary = `${name}-postgresql-${server.major}-${succeed('dpkg', ['--print-architecture'])}`;
  rmSync(join(out, binary), { recursive: true, force: true });
  cpSync(tree, join(out, binary), { recursive: true, verbatimSymlinks: true });
  writeArchive(join(out, `${binary}.tar.gz`), tree, readdirSync(tree), date);
  writeArchive(join(out, `${name}.tar.gz`), scratch, [name], date);
  const debian = writeDebianPackage(project, server, tree, date, out);
  writeChecksums(out);
  return { problems: [], files: [binary, `${binary}.tar.gz`, debian, `${name}.tar.gz`, 'SHA256SUMS'] };
}

function describe(out: string, files: readonly string[]): string {
  const uses = [
    'the installable tree',
    'unpack it in /',
    'dpkg --install',
    'make && make install',
    'sha256sum --check',
  ];
  const rows = files.map((file, index) => {
    const size = statSync(join(out, file));
    return [file, size.isFile() ? String(size.size) : '', uses[index] as string];
  });
  return `${formatTable([out, 'BYTES', 'FOR'], rows)}`;
}
