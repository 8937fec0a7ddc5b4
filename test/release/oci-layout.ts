import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes an image of one empty layer as a layout of OCI's, with as many manifests as asked for; returns where. */
export function writeLayout(directory: string, { manifests = 1, architecture = 'amd64' } = {}): string {
  mkdirSync(join(directory, 'blobs/sha256'), { recursive: true });
  const blob = (content: string, mediaType: string) => {
    const hash = createHash('sha256').update(content).digest('hex');
    writeFileSync(join(directory, 'blobs/sha256', hash), content);
    return { mediaType, digest: `sha256:${hash}`, size: Buffer.byteLength(content) };
  };
  const type = 'application/vnd.oci.image';
  const layer = blob('\0'.repeat(10240), `${type}.layer.v1.tar`);
  const rootfs = { type: 'layers', diff_ids: [layer.digest] };
  const config = blob(JSON.stringify({ architecture, os: 'linux', rootfs }), `${type}.config.v1+json`);
  const manifest = blob(JSON.stringify({ schemaVersion: 2, config, layers: [layer] }), `${type}.manifest.v1+json`);
  const described = { ...manifest, platform: { architecture, os: 'linux' } };
  writeFileSync(join(directory, 'index.json'), JSON.stringify({ manifests: Array(manifests).fill(described) }));
  writeFileSync(join(directory, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  return directory;
}
