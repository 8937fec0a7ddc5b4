import { accessSync, constants, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Surroundings } from '../command.js';
import type { Problem } from '../problem.js';
import { formatTable } from '../table.js';
import { sourceDate, writeArchive, writeChecksums } from './archive.js';
import { buildTree, layOutSource } from './build.js';
import { debianFile, writeDebianPackage } from './debian.js';
import { nameRepository, writeDistribution } from './distribution.js';
import type { Needs, Target } from './needs.js';
import type { Project } from './project.js';
import { rpmFile, writeRpmPackage } from './rpm.js';

/** Makes everything in a directory; what is returned is why that failed. */
export function make(
  { project, target }: Needs,
  out: string,
  repository: string | undefined,
  surroundings: Surroundings,
): readonly Problem[] {
  const unusable = prepareOutput(out);
  if (unusable !== undefined) return [unusable];
  const scratch = mkdtempSync(join(tmpdir(), 'jsonb-ivm-package-'));
  const umask = process.umask(0o022);
  try {
    const what = target ? ` for ${target.server.name} on ${target.architecture.debian}` : ', the source';
    surroundings.out(`jsonb_ivm ${project.version}${what}\n`);
    const date = sourceDate(project.root, join(project.root, 'CHANGELOG.md'));
    const source = join(scratch, `jsonb_ivm-${project.version}`);
    layOutSource(project, source);
    if (repository !== undefined) nameRepository(source, repository);
    const binary =
      target === undefined ? makeDistribution(source, out, date) : makeIn(source, project, target, out, date);
    if (binary.problems.length > 0) return binary.problems;
    writeArchive(join(out, `${basename(source)}.tar.gz`), scratch, [basename(source)], date);
    writeChecksums(out);
    const rest: Made[] = [
      [`${basename(source)}.tar.gz`, 'make && make install'],
      ['SHA256SUMS', 'sha256sum --check'],
    ];
    surroundings.out(`${describe(out, [...binary.made, ...rest])}\n`);
    return [];
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

interface Outcome {
  readonly problems: readonly Problem[];
  readonly made: readonly Made[];
}

function makeDistribution(source: string, out: string, date: number): Outcome {
  const file = `${basename(source)}.zip`;
  writeDistribution(join(out, file), dirname(source), basename(source), date);
  return { problems: [], made: [[file, 'https://manager.pgxn.org']] };
}

function makeIn(source: string, project: Project, target: Target, out: string, date: number): Outcome {
  const { server, architecture, formats } = target;
  const tree = join(dirname(source), 'tree');
  const problems = buildTree(project, server, source, tree);
  if (problems.length > 0) return { problems, made: [] };
  const binary = `${basename(source)}-postgresql-${server.major}-${architecture.debian}`;
  rmSync(join(out, binary), { recursive: true, force: true });
  cpSync(tree, join(out, binary), { recursive: true, verbatimSymlinks: true });
  writeArchive(join(out, `${binary}.tar.gz`), tree, readdirSync(tree), date);
  const packages = formats.map((format): Made => {
    const { fileOf, write, use } = packagers[format];
    const file = fileOf(project, server, architecture);
    write(project, server, architecture, tree, date, join(out, file));
    return [file, use];
  });
  return {
    problems: [],
    made: [[binary, 'the installable tree'], [`${binary}.tar.gz`, 'unpack it in /'], ...packages],
  };
}

function describe(out: string, made: readonly Made[]): string {
  const rows = made.map(([file, use]) => {
    const size = statSync(join(out, file));
    return [file, size.isFile() ? String(size.size) : '', use];
  });
  return `${formatTable([out, 'BYTES', 'FOR'], rows)}`;
}
