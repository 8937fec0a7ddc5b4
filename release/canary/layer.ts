import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { type Config, mediaTypes, readImage, writeBlob, writeIndex } from '../oci/layout.js';
import { inScratch } from '../scratch.js';
import type { Files, PlantedImage } from './canary.js';
import { writeFiles } from './files.js';

/** Copies an image and puts a layer of files on top of it; what the image was is returned. */
export function addLayer(from: string, to: string, files: Files): PlantedImage {
  const { index, described, manifest, config } = readImage(from);
  cpSync(from, to, { recursive: true });
  const layer = writeBlob(to, pack(files), mediaTypes.layer);
  const planted: Config = {
    ...config,
    rootfs: { ...config.rootfs, diff_ids: [...config.rootfs.diff_ids, layer.digest] },
    history: [...(config.history ?? []), { created_by: 'COPY canary /', comment: 'planted' }],
  };
  const newConfig = writeBlob(to, planted, manifest.config.mediaType);
  const newManifest = { ...manifest, config: newConfig, layers: [...manifest.layers, layer] };
  const descriptor = writeBlob(to, newManifest, described.mediaType);
  const { platform } = described;
  writeIndex(to, { ...index, manifests: [{ ...descriptor, ...(platform === undefined ? {} : { platform }) }] });
  return { digest: described.digest, layers: config.rootfs.diff_ids };
}

function pack(files: Files): Buffer {
  return inScratch('canary', (directory) => {
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
