import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { imageLicences } from '../../release/licences/image.js';
import { call } from './surroundings.js';

const folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-image-licences-'));
afterAll(() => rmSync(folder, { recursive: true }));

const component = (name: string, version: string, ...licenses: object[]) => ({
  ...{ type: 'library', name, version, purl: `pkg:deb/debian/${name}@${version}?arch=amd64&distro=debian-12.12` },
  licenses,
});
const product = component('postgresql-17-jsonb-ivm', '0.3.0-1', { license: { id: 'PostgreSQL' } });

/** As Trivy writes it, with a component for the system. */
function list(content: object | string) {
  const sbom = join(folder, 'sbom.cdx.json');
  writeFileSync(sbom, typeof content === 'string' ? content : JSON.stringify(content));
  const { exit, out, err } = call(imageLicences, ['--sbom', sbom]);
  return { exit, out, err: err.replaceAll(`${folder}/`, '') };
}

it('lists every package of Debian by its licences, or by where they are', () => {
  const bash = [{ license: { name: 'permissive' } }, { expression: 'GPL-3.0-or-later' }, { license: { id: 'MIT' } }];
  const system = { type: 'operating-system', name: 'debian', version: '12.12' };
  const components = [
    system,
    product,
    component('libgcc-s1', '12.2.0-14'),
    component('bash', '5.2.15-2', ...bash, ...bash),
  ];
  expect(list({ bomFormat: 'CycloneDX', components })).toEqual({
    exit: 0,
    out: `PACKAGE                  VERSION    LICENCES
bash                     5.2.15-2   GPL-3.0-or-later, MIT, permissive
libgcc-s1                12.2.0-14  /usr/share/doc/libgcc-s1/copyright
postgresql-17-jsonb-ivm  0.3.0-1    PostgreSQL\n`,
    err: '',
  });
});

it.each([
  [
    'the product is not in it',
    { components: [component('bash', '5')] },
    'no package postgresql-NN-jsonb-ivm is listed',
  ],
  [
    'the product has another licence',
    { components: [component(product.name, '1', { license: { id: 'MIT' } })] },
    'postgresql-17-jsonb-ivm is listed without the licence PostgreSQL',
  ],
  ['it is something else', {}, 'this is no bill of materials in CycloneDX'],
  ['it is truncated', '{"components": [', 'is not JSON, or is truncated'],
  ['it is empty', '', 'the bill of materials is empty'],
])('fails where %s', (_, content, message) => {
  expect(list(content)).toMatchObject({ exit: 1, out: '', err: expect.stringContaining(message) });
});

it('exits with 2 for a wrong call', () => expect(call(imageLicences, []).exit).toBe(2));
