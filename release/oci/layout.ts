import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a layout of OCI's, or a document in it, points to. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly platform?: Platform;
}

export interface Platform {
  readonly architecture: string;
  readonly os: string;
  readonly variant?: string;
}

export interface Index {
  readonly manifests: readonly Descriptor[];
}

export interface Manifest {
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
}

export interface Config extends Platform {
  readonly rootfs: { readonly type: string; readonly diff_ids: readonly string[] };
  readonly history?: readonly object[];
}

/** An image in a layout of its own. */
export interface Image {
  readonly index: Index;
  readonly described: Descriptor;
  readonly manifest: Manifest;
  readonly config: Config;
}

export const mediaTypes = {
  index: 'application/vnd.oci.image.index.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
} as const;

/** The one image of a layout. */
export function readImage(layout: string): Image {
  const index = readJson<Index>(join(layout, 'index.json'));
  const [described, ...others] = index.manifests;
  if (described === undefined || others.length > 0) {
    throw new Error(`${layout} holds ${index.manifests.length} manifests, where one image was expected`);
  }
  const manifest = readBlob<Manifest>(layout, described);
  if (manifest.config === undefined) throw new Error(`${layout} holds an index of images, where one was expected`);
  return { index, described, manifest, config: readBlob<Config>(layout, manifest.config) };
}

export function writeIndex(layout: string, index: object): void {
  writeFileSync(join(layout, 'index.json'), JSON.stringify(index));
}

/** Writes a document or a layer, and tells how to point to it. */
export function writeBlob(layout: string, content: Buffer | object, mediaType: string): Descriptor {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  writeFileSync(blobFile(layout, digest), bytes);
  return { mediaType, digest, size: bytes.length };
}

function readBlob<T>(layout: string, { digest }: Descriptor): T {
  return readJson<T>(blobFile(layout, digest));
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function blobFile(layout: string, digest: string): string {
  return join(layout, 'blobs', ...digest.split(':'));
}
