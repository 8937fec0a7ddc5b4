import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files, PlantedImage } from './canary.js';
import { inScratch, writeFiles } from './files.js';

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly platform?: object;
}
interface Index {
  readonly manifests: readonly Descriptor[];
}
interface Manifest {
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
}
interface Config {
  readonly rootfs: { readonly type: string; readonly diff_ids: readonly string[] };
  readonly history?: readonly object[];
}

/** Copies an image, a layout of OCI's with one manifest, and puts a layer of files on top; what the image was is returned. */
export function addLayer(from: string, to: string, files: Files): PlantedImage {
  const index = readJson<Index>(join(from, 'index.json'));
  const [described, ...others] = index.manifests;
  if (described === undefined || others.length > 0) {
    throw new Error(`${from} holds ${index.manifests.length} manifests, where one image was expected`);
  }
  const manifest = readBlob<Manifest>(from, described);
  const config = readBlob<Config>(from, manifest.config);
  cpSync(from, to, { recursive: true });
  const tar = pack(files);
  const layer = writeBlob(to, tar, 'application/vnd.oci.image.layer.v1.tar');
  const planted: Config = {
    ...config,
    rootfs: { ...config.rootfs, diff_ids: [...config.rootfs.diff_ids, layer.digest] },
    history: [...(config.history ?? []), { created_by: 'COPY canary /', comment: 'planted' }],
  };
  const newConfig = writeBlob(to, Buffer.from(JSON.stringify(planted)), manifest.config.mediaType);
  const newManifest = { ...manifest, config: newConfig, layers: [...manifest.layers, layer] };
  const descriptor = writeBlob(to, Buffer.from(JSON.stringify(newManifest)), described.mediaType);
  const { platform } = described;
  const manifests = [{ ...descriptor, ...(platform === undefined ? {} : { platform }) }];
  writeFileSync(join(to, 'index.json'), JSON.stringify({ ...index, manifests }));
  return { digest: described.digest, layers: config.rootfs.diff_ids };
}

function pack(files: Files): Buffer {
  return inScratch((directory) => {
    writeFiles(directory, files);
    const form = ['--format=gnu', '--sort=name', '--mtime=@0', '--mode=u=rwX,go=rX', '--owner=0', '--group=0'];
    const words = [
      ...form,
      '--numeric-owner',
      '--directory',
      directory,
      '--create',
      '--',
      ...Object.keys(files).sort(),
    ];
    return execFileSync('tar', words, { maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] });
  });
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function readBlob<T>(layout: string, { digest }: Descriptor): T {
  return readJson(blob(layout, digest));
}

function writeBlob(layout: string, content: Buffer, mediaType: string): Descriptor {
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  writeFileSync(blob(layout, digest), content);
  return { mediaType, digest, size: content.length };
}

function blob(layout: string, digest: string): string {
  return join(layout, 'blobs', ...digest.split(':'));
}
