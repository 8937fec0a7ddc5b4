import { cpSync, existsSync } from 'node:fs';
import { createCommand, type ExitCode, parseArguments, type Surroundings } from '../command.js';
import { type Descriptor, mediaTypes, type Platform, readImage, writeBlob, writeIndex } from './layout.js';

interface Options {
  readonly image: string[];
  readonly out: string;
}

/** `npm run image-index`: 0 if the images stand under one index, 1 if that failed, 2 for a wrong call. */
export function imageIndex(args: readonly string[], surroundings: Surroundings): ExitCode {
  const command = createCommand('image-index', 'Puts images for several architectures under one name.', surroundings)
    .requiredOption('--image <directory...>', 'the images, each a layout of its own')
    .requiredOption('--out <directory>', 'where to write the layout of all of them; must not exist');
  const exit = parseArguments(command, args);
  if (exit !== undefined) return exit;
  const { image, out } = command.opts<Options>();
  try {
    if (existsSync(out)) throw new Error(`${out} exists already\n  hint: remove it`);
    surroundings.out(`${join(image, out)}\n`);
    return 0;
  } catch (error) {
    surroundings.err(`error: ${(error as Error).message}\n`);
    return 1;
  }
}

/** Joins the layouts, in the order of their architectures; returns the digest of what stands above them. */
function join(layouts: readonly string[], out: string): string {
  const manifests = layouts.map((layout): Descriptor & { readonly platform: Platform } => {
    const { described, config } = readImage(layout);
    const { architecture, os, variant } = config;
    const { mediaType, digest, size } = described;
    return { mediaType, digest, size, platform: { architecture, os, ...(variant === undefined ? {} : { variant }) } };
  });
  manifests.sort((a, b) => (a.platform.architecture < b.platform.architecture ? -1 : 1));
  const architectures = manifests.map(({ platform }) => platform.architecture);
  if (new Set(architectures).size < architectures.length) {
    throw new Error(`two images are for the same architecture: ${architectures.join(', ')}`);
  }
  for (const layout of layouts) cpSync(layout, out, { recursive: true });
  const index = { schemaVersion: 2, mediaType: mediaTypes.index, manifests };
  const descriptor = writeBlob(out, index, mediaTypes.index);
  writeIndex(out, { schemaVersion: 2, manifests: [descriptor] });
  return descriptor.digest;
}
