import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { imageIndex } from '../../release/oci/join.js';
import { writeLayout } from './oci-layout.js';
import { call } from './surroundings.js';

const folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-index-'));
afterAll(() => rmSync(folder, { recursive: true }));

const amd64 = writeLayout(join(folder, 'amd64'));
const arm64 = writeLayout(join(folder, 'arm64'), { architecture: 'arm64' });
const joined = (name: string, ...images: string[]) => {
  const out = join(folder, name);
  return { at: out, ...call(imageIndex, ['--image', ...images, '--out', out]) };
};
const json = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));
const digestOf = (layout: string) => json(layout, 'index.json').manifests[0].digest as string;

describe('images for several architectures', () => {
  const { at, exit, out } = joined('both', arm64, amd64);

  it('stand under one index, each with its platform, by the digests that they had', () => {
    expect(exit).toBe(0);
    const [above, ...others] = json(at, 'index.json').manifests;
    expect(others).toEqual([]);
    expect(out).toBe(`${above.digest}\n`);
    const index = json(at, 'blobs', ...above.digest.split(':'));
    expect(index.mediaType).toBe('application/vnd.oci.image.index.v1+json');
    expect(index.manifests).toEqual([
      expect.objectContaining({ digest: digestOf(amd64), platform: { architecture: 'amd64', os: 'linux' } }),
      expect.objectContaining({ digest: digestOf(arm64), platform: { architecture: 'arm64', os: 'linux' } }),
    ]);
  });

  it('have all of their parts there, which are what they are called', () => {
    const blobs = readdirSync(join(at, 'blobs/sha256'));
    for (const layout of [amd64, arm64])
      expect(blobs).toEqual(expect.arrayContaining(readdirSync(join(layout, 'blobs/sha256'))));
    for (const blob of blobs) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(at, 'blobs/sha256', blob)))
          .digest('hex'),
      ).toBe(blob);
    }
  });

  it('give the same index in any order', () => expect(joined('again', amd64, arm64).out).toBe(out));
});

describe('no index is made', () => {
  it('of two images for one architecture', () => {
    const twice = joined('twice', amd64, amd64);
    expect(twice).toMatchObject({ exit: 1, err: 'error: two images are for the same architecture: amd64, amd64\n' });
  });

  it('of an index', () => {
    const { at } = joined('first', amd64, arm64);
    expect(joined('second', at).err).toContain('holds an index of images, where one was expected');
  });

  it('over what is there, nor for a wrong call', () => {
    joined('there', amd64);
    expect(joined('there', amd64).err).toMatch(/there exists already\n {2}hint: remove it/);
    expect(call(imageIndex, ['--image', amd64]).exit).toBe(2);
  });
});
