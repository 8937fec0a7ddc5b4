import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run, succeed } from '../../release/process.js';
import { version } from '../../src/version.js';
import { needPrograms } from '../extension/programs.js';

const folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-distribution-'));
afterAll(() => rmSync(folder, { recursive: true }));

const repository = 'https://example.org/jane/jsonb_ivm';
const name = `jsonb_ivm-${version}`;
const dist = (out: string) =>
  succeed('npm', [
    'run',
    '--silent',
    'package',
    '--',
    '--source',
    '--repository',
    repository,
    '--out',
    join(folder, out),
  ]);

const uri = { type: 'string', format: 'uri' };
const text = { type: 'string', minLength: 1 };
const versionText = { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$' };
const closed = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  ...{ type: 'object', additionalProperties: false },
  ...{ properties, required },
});

/** PGXN's specification of META.json 1.0.0, with all that it leaves to choice and this project gives demanded. */
const schema = closed({
  ...{ name: { const: 'jsonb_ivm' }, version: { const: version }, abstract: text, description: text },
  maintainer: text,
  license: { enum: ['apache_2_0', 'bsd', 'mit', 'postgresql'] },
  release_status: { enum: ['stable', 'testing', 'unstable'] },
  provides: closed({ jsonb_ivm: closed({ abstract: text, file: text, docfile: text, version: versionText }) }),
  prereqs: closed({ runtime: closed({ requires: closed({ PostgreSQL: versionText }) }) }),
  generated_by: text,
  tags: { type: 'array', minItems: 1, uniqueItems: true, items: { ...text, maxLength: 256, pattern: '^[^/\\\\]+$' } },
  'meta-spec': closed({ version: { const: '1.0.0' }, url: uri }),
  resources: closed({
    homepage: uri,
    bugtracker: closed({ web: uri }),
    repository: closed({ url: uri, web: uri, type: { const: 'git' } }),
  }),
});

describe('the distribution for PGXN', () => {
  let files: string[];
  let meta: {
    readonly provides: { readonly jsonb_ivm: { file: string; docfile: string } };
    readonly resources: object;
  };
  beforeAll(() => {
    needPrograms({ make: ['make'], zip: ['zip'], unzip: ['unzip'] });
    vi.stubEnv('SOURCE_DATE_EPOCH', '1790000000');
    dist('out');
    const zip = join(folder, 'out', `${name}.zip`);
    files = succeed('unzip', ['-Z1', zip]).split('\n');
    meta = JSON.parse(succeed('unzip', ['-p', zip, `${name}/META.json`]));
  });
  afterAll(() => vi.unstubAllEnvs());

  it('has metadata as PGXN specifies it, with all of it that there is to say', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    ajv.validate(schema, meta);
    expect(ajv.errors).toBeNull();
    expect(meta.resources).toMatchObject({ homepage: repository, bugtracker: { web: `${repository}/issues` } });
  });

  it('is one directory named for it, with every file that its metadata and its Makefile name', () => {
    expect(files.filter((file) => !file.startsWith(`${name}/`))).toEqual([]);
    const makefile = readFileSync('extension/Makefile', 'utf8');
    const objects = makefile.match(/^OBJS = (.*\\\n.*)$/m)?.[1]?.match(/[\w/-]+(?=\.o)/g) ?? [];
    expect(objects.length).toBeGreaterThan(8);
    const { file, docfile } = meta.provides.jsonb_ivm;
    for (const wanted of [
      file,
      docfile,
      ...objects.map((object) => `${object}.c`),
      'META.json',
      'Makefile',
      'LICENSE',
    ]) {
      expect(files).toContain(`${name}/${wanted}`);
    }
  });

  it('is the same bytes again', () => {
    dist('again');
    const sums = (out: string) => readFileSync(join(folder, out, 'SHA256SUMS'), 'utf8');
    expect(sums('again')).toBe(sums('out'));
  });

  it('is not made from itself, which needs neither Node nor a server to say so', () => {
    succeed('unzip', ['-q', join(folder, 'out', `${name}.zip`), '-d', folder]);
    const { ok, text: said } = run('make', ['--silent', '-C', join(folder, name), 'dist']);
    expect(ok).toBe(false);
    expect(said).toContain('this is the distribution: a clone of the project makes it');
    expect(said).not.toContain('pg_config');
  });
});
