import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createName, directoriesOf, readCanary, secretRules } from '../../release/canary/canary.js';
import { plantCanary } from '../../release/canary/plant.js';
import { succeed } from '../../release/process.js';
import { checkoutOf } from './gate-run.js';
import { writeLayout } from './oci-layout.js';
import { call } from './surroundings.js';

const folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-canary-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const image = writeLayout(join(folder, 'image'));
const clone = checkoutOf({ 'README.md': 'Nothing.\n', 'a/b.sh': '#!/bin/sh\n' });
const plantIn = (name: string, from = image) => {
  const out = join(folder, name);
  return { at: out, ...call(plantCanary, ['--image', from, '--checkout', clone, '--out', out]) };
};
const json = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));

describe('what is planted', () => {
  const { at: out, exit } = plantIn('planted');
  const { value } = readCanary(join(out, 'canary.json'));
  const name = value?.name ?? '';

  it('is called by a name that nobody can know before', () => {
    expect(exit).toBe(0);
    expect(name).toMatch(/^canary-[0-9a-f]{24}$/);
    expect(createName()).not.toBe(createName());
    expect(readFileSync(join(plantIn('again').at, 'canary.json'), 'utf8')).not.toContain(name);
  });

  it('is in a copy of the clone, beside what is tracked, and not in the clone', () => {
    const copy = succeed('git', ['-C', join(out, 'clone'), 'status', '--short', '--untracked-files=all']).split('\n');
    expect(copy.filter((line) => line.startsWith('??')).map((line) => line.slice(3))).toEqual([
      `a/${name}/credentials`,
      `${name}/credentials`,
      `${name}/package-lock.json`,
    ]);
    expect(readFileSync(join(out, 'clone/a/b.sh'), 'utf8')).toBe('#!/bin/sh\n');
    expect(existsSync(join(clone, name))).toBe(false);
  });

  it('is a layer on top of those of the image, whose digest is told', () => {
    const { digest } = json(image, 'index.json').manifests[0];
    const before = json(image, 'blobs', ...digest.split(':'));
    expect(value?.image).toEqual({ digest, layers: [before.layers[0].digest] });
    const planted = json(out, 'image/index.json').manifests[0];
    expect(planted.platform).toEqual({ architecture: 'amd64', os: 'linux' });
    const manifest = json(out, 'image/blobs', ...planted.digest.split(':'));
    const config = json(out, 'image/blobs', ...manifest.config.digest.split(':'));
    expect(config.rootfs.diff_ids).toEqual(manifest.layers.map((layer: { digest: string }) => layer.digest));
    expect(manifest.layers.slice(0, -1)).toEqual(before.layers);
    const layer = join(out, 'image/blobs', ...manifest.layers[1].digest.split(':'));
    expect(createHash('sha256').update(readFileSync(layer)).digest('hex')).toBe(manifest.layers[1].digest.slice(7));
    expect(succeed('tar', ['--list', '--file', layer]).split('\n')).toEqual([
      `${name}/credentials`,
      `${name}/node_modules/lodash/package.json`,
      'var/lib/dpkg/status.d/jsonb-ivm-canary',
    ]);
  });

  it('is below every directory at the top where Trivy looks for secrets', () => {
    const tracked = [
      'README.md',
      'src/a/b.ts',
      'src/c.ts',
      '.github/x.yml',
      'test/a',
      'Tests/b',
      'my-tests/c',
      'dev/d',
    ];
    expect(directoriesOf([...tracked, 'examples/e', 'deploy/f'])).toEqual(['.github', 'deploy', 'src']);
  });

  it('has the forms of secrets that Trivy has rules for', () => {
    const text = readFileSync(join(out, 'clone', name, 'credentials'), 'utf8');
    const forms: Record<(typeof secretRules)[number], RegExp> = {
      'aws-access-key-id': /^access = AKIA[A-Z0-9]{16}$/m,
      'github-pat': /^token = ghp_[0-9a-zA-Z]{36}$/m,
      'jwt-token': /^session = eyJ[a-zA-Z0-9]{17,}\.eyJ[a-zA-Z0-9]{17,}\.[a-zA-Z0-9]{10,}$/m,
      'private-key': /^-----BEGIN RSA PRIVATE KEY-----\n([A-Za-z0-9]{64}\n)+-----END RSA PRIVATE KEY-----$/m,
    };
    for (const rule of secretRules) expect(text, rule).toMatch(forms[rule]);
  });
});

describe('planting fails', () => {
  it('where something is there already, which would be scanned along', () => {
    const { err, exit } = plantIn('planted');
    expect(err).toMatch(/^error: .*planted exists already\n {2}hint: remove it/);
    expect(exit).toBe(1);
  });

  it('where there is no image, or more than one', () => {
    expect(plantIn('none', join(folder, 'nothing'))).toMatchObject({ exit: 1, err: expect.stringContaining('ENOENT') });
    const two = plantIn('two', writeLayout(join(folder, 'index'), { manifests: 2 }));
    expect(two.err).toContain('holds 2 manifests, where one image was expected');
  });

  it('for a wrong call', () => expect(call(plantCanary, ['--out', 'x']).exit).toBe(2));
});
