import { readFileSync, writeFileSync } from 'node:fs';
import { createCommand, type ExitCode, parseArguments, type Surroundings } from '../command.js';
import type { Scan } from '../gate/finding.js';
import { readReport } from '../gate/report.js';
import { readInput } from '../input.js';
import { formatProblem, type Reading } from '../problem.js';
import { announce } from './announcement.js';
import { type Build, tagsOf } from './tags.js';

interface Options {
  readonly version: string;
  readonly report: string;
  readonly digest: string;
  readonly image: string;
  readonly taken: string;
  readonly versions: string;
  readonly rebuild?: true;
  readonly notes?: string;
}

/** `npm run image-tags`: prints the tags of a build, one on each line; 0, or 1 where they can't be told, 2 for a wrong call. */
export function imageTags(args: readonly string[], surroundings: Surroundings): ExitCode {
  const command = createCommand('image-tags', 'Tells the tags of an image, and announces it.', surroundings)
    .requiredOption('--version <version>', 'of jsonb_ivm, without v')
    .requiredOption('--report <file>', "Trivy's report on the image")
    .requiredOption('--digest <digest>', 'its digest')
    .requiredOption('--image <name>', 'its name in the registry')
    .requiredOption('--taken <file>', 'what skopeo list-tags says of that name')
    .requiredOption('--versions <file>', 'what git tag --list says, a tag on each line')
    .option('--rebuild', 'the version has been released before, and is built again')
    .option('--notes <file>', "the text of the version's release, to be rewritten with the image in it");
  const exit = parseArguments(command, args);
  if (exit !== undefined) return exit;
  try {
    const options = command.opts<Options>();
    const scan = required(readReport(options.report));
    const build: Build = {
      version: options.version,
      server: serverOf(scan),
      day: surroundings.now.toISOString().slice(0, 10),
      release: options.rebuild !== true,
    };
    const tags = tagsOf(build, { tags: readTaken(options.taken), versions: readVersions(options.versions) });
    if (options.notes !== undefined) {
      const { image, digest } = options;
      const announced = { ...build, image, digest, system: scan.system ?? 'unknown', tags };
      writeFileSync(options.notes, announce(readFileSync(options.notes, 'utf8'), announced));
    }
    surroundings.out(`${tags.join('\n')}\n`);
    return 0;
  } catch (error) {
    surroundings.err(`error: ${(error as Error).message}\n`);
    return 1;
  }
}

function serverOf({ file, parts }: Scan): string {
  const packages = parts.filter(({ kind }) => kind === 'os-pkgs').flatMap((part) => part.packages);
  const versions = packages.flatMap((name) => /^postgresql-\d+@(\d+\.\d+)$/.exec(name)?.[1] ?? []);
  if (versions.length !== 1) throw new Error(`${file} lists ${versions.length} servers, where an image has one`);
  return versions[0] as string;
}

/** No image of that name yet is for whoever calls to tell: then the list is empty. */
function readTaken(file: string): string[] {
  const { Tags } = JSON.parse(required(readInput(file, 'the list of tags'))) as { Tags?: unknown };
  if (!Array.isArray(Tags)) throw new Error(`${file} is not what skopeo list-tags says: "Tags" is missing`);
  return Tags.map(String);
}

function readVersions(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => /^v(\d.*)$/.exec(line.trim())?.[1] ?? []);
}

function required<T>(reading: Reading<T>): T {
  if (reading.problems !== undefined) throw new Error(reading.problems.map(formatProblem).join('\n'));
  return reading.value;
}
