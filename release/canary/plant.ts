import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createCommand, type ExitCode, parseArguments, type Surroundings } from '../command.js';
import { succeed } from '../process.js';
import { type Canary, createName, directoriesOf, filesOfClone, filesOfImage } from './canary.js';
import { writeFiles } from './files.js';
import { addLayer } from './layer.js';

interface Options {
  readonly image: string;
  readonly checkout: string;
  readonly clone: boolean;
  readonly out: string;
}

/** `npm run canary`: 0 if copies to scan have been made, 1 if that failed, 2 for a wrong call. */
export function plantCanary(args: readonly string[], surroundings: Surroundings): ExitCode {
  const purpose = 'Copies an image and a clone, and plants in each what a scan has to find.';
  const command = createCommand('canary', purpose, surroundings)
    .requiredOption('--image <directory>', 'the image, as docker build --output type=oci,tar=false writes it')
    .option('--checkout <directory>', 'the clone', '.')
    .option('--no-clone', 'plant nothing in a clone: that has been done with another image')
    .requiredOption('--out <directory>', 'where to write image, clone and canary.json; must not exist');
  const exit = parseArguments(command, args);
  if (exit !== undefined) return exit;
  const { image, checkout, clone, out } = command.opts<Options>();
  try {
    if (existsSync(out)) throw new Error(`${out} exists already\n  hint: remove it; nothing else may be scanned along`);
    const name = createName();
    mkdirSync(out, { recursive: true });
    if (clone) {
      const tracked = copyClone(checkout, join(out, 'clone'));
      writeFiles(join(out, 'clone'), filesOfClone(name, directoriesOf(tracked)));
    }
    const canary: Canary = { name, image: addLayer(image, join(out, 'image'), filesOfImage(name)), clone };
    writeFileSync(join(out, 'canary.json'), `${JSON.stringify(canary, null, 2)}\n`);
    const where = clone ? 'image and clone: scan both' : 'image: scan it';
    surroundings.out(`${out} holds ${name} in ${where}, and give the gate its canary.json\n`);
    return 0;
  } catch (error) {
    surroundings.err(`error: ${(error as Error).message}\n`);
    return 1;
  }
}

/** The tracked files as they stand, with what tells Trivy the commit; returns their paths. */
function copyClone(from: string, to: string): string[] {
  const list = succeed('git', ['-C', from, 'ls-files', '-z']).split('\0');
  const tracked = list.filter((path) => path !== '');
  for (const path of ['.git', ...tracked]) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(from, path), join(to, path), { recursive: true, verbatimSymlinks: true });
  }
  return tracked;
}
