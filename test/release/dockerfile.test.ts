import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Copy, DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { baseImagesOf } from '../../release/image/base-images.js';

// its types are those of a default export, which it has not
const dockerignore: typeof import('@balena/dockerignore').default = createRequire(import.meta.url)(
  '@balena/dockerignore',
);

const text = readFileSync('Dockerfile', 'utf8');
const dockerfile = DockerfileParser.parse(text);
const instructions = dockerfile.getInstructions();
const named = (name: string) => instructions.filter((instruction) => instruction.getKeyword() === name);
const version = JSON.parse(readFileSync('package.json', 'utf8')).version as string;

/** What COPY takes from the build's context. */
const sources = (named('COPY') as Copy[])
  .filter((copy) => copy.getFromFlag() === null)
  .flatMap((copy) => copy.getArguments().slice(0, -1))
  .map((argument) => argument.getValue());
const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
const takes = (source: string) => {
  const pattern = new RegExp(`^${source.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}(/|$)`);
  return (file: string) => pattern.test(file);
};

describe('the Dockerfile', () => {
  it('is clean under a linter', () => {
    expect(validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  it('needs no frontend, and works where builds know neither heredocs nor linked copies', () => {
    expect(text).not.toMatch(/^# *syntax *=|<<|--link/m);
  });

  it('builds on images of one version each, which arguments can pin by digest', () => {
    const images = Object.values(baseImagesOf('Dockerfile'));
    expect(images).toHaveLength(2);
    for (const image of images) expect(image).toMatch(/^(docker\.io\/library\/)?\w+:\d+(\.\d+)+-bookworm(-slim)?$/);
    const bases = dockerfile.getFROMs().map((from) => from.getImage());
    const stages = dockerfile.getFROMs().map((from) => from.getBuildStage());
    const foreign = bases.filter((base) => !stages.includes(base)).map((base) => base?.replaceAll('$', ''));
    expect(foreign).toEqual([
      ...['{NODE_IMAGE}', '{POSTGRES_IMAGE}{POSTGRES_DIGEST:+@{POSTGRES_DIGEST}}'],
      ...['scratch', 'server{POSTGRES_DIGEST:+-by-digest}'],
    ]);
    for (const stage of ['server', 'server-by-digest']) expect(stages).toContain(stage);
  });

  it('is built from the same versions by digest where releases come from', () => {
    const { jobs } = parse(readFileSync('.github/workflows/security.yml', 'utf8'));
    const steps = jobs.image.steps as { name?: string; with?: Record<string, string> }[];
    const matrix = jobs.image.strategy.matrix.include as { base?: string }[];
    const build = steps.find(({ name }) => name === 'Build');
    const given = Object.fromEntries(
      (build?.with?.['build-args'] ?? '')
        .trim()
        .split('\n')
        .map((line) => line.split(/=(.*)/).slice(0, 2)),
    );
    expect(Object.keys(given)).toEqual(['POSTGRES_IMAGE', 'POSTGRES_DIGEST', 'COMMIT_TIME', 'NODE_IMAGE']);
    const own = matrix.find(({ base }) => base?.startsWith('postgres:17.'))?.base;
    const pinned = { POSTGRES_IMAGE: `docker.io/library/${own}`, NODE_IMAGE: given.NODE_IMAGE };
    const images = baseImagesOf('Dockerfile');
    expect(Object.keys(images)).toEqual(Object.keys(pinned));
    for (const [name, image] of Object.entries(pinned)) {
      expect(image).toMatch(new RegExp(`^${images[name]?.replaceAll('.', '\\.')}@sha256:[0-9a-f]{64}$`));
    }
  });

  it('ends in a stage that runs nothing, as a user who is not root, with a health check', () => {
    const last = dockerfile.getFROMs().at(-1)?.getRange()?.start.line ?? 0;
    const ending = instructions.filter((instruction) => (instruction.getRange()?.start.line ?? 0) > last);
    const keywords = ending.map((instruction) => instruction.getKeyword());
    expect(keywords).not.toContain('RUN');
    expect(keywords).toContain('HEALTHCHECK');
    const users = ending.filter((instruction) => instruction.getKeyword() === 'USER');
    expect(users.map((user) => user.getArgumentsContent())).toEqual(['999:999']);
  });

  it('labels the image with all that OCI knows labels for, with the workflow that publishes it', () => {
    const versions = [...text.matchAll(/org\.opencontainers\.image\.version="(.*)"/g)].map(([, name]) => name);
    expect(versions).toEqual([version, version]);
    const server = text.slice(text.indexOf('FROM base AS server'));
    const { jobs } = parse(readFileSync('.github/workflows/security.yml', 'utf8'));
    const build = jobs.image.steps.find((step: { name?: string }) => step.name === 'Build');
    const labels = [...`${server}\n${build.with.labels}`.matchAll(/org\.opencontainers\.image\.([\w.]+)=/g)];
    const known = 'authors base.digest base.name created description documentation licenses revision source title url';
    expect(labels.map(([, name]) => name).sort()).toEqual([...known.split(' '), 'vendor', 'version']);
  });

  it('names no major version of the server but in the base that an argument replaces', () => {
    const named = text.split('\n').filter((line) => /\b1[5-9]\b/.test(line.replace(/^#.*/, '')));
    expect(named).toEqual(['ARG POSTGRES_IMAGE=docker.io/library/postgres:17.11-bookworm']);
  });
});

it.each(['postgres', 'node'])('the stand-in for %s is clean under the linter, and not root either', (name) => {
  const standIn = readFileSync(`release/image/stand-in/${name}.Dockerfile`, 'utf8');
  expect(validate(standIn).map(({ message }) => message)).toEqual([]);
  expect(standIn.match(/^USER .*$/gm)?.at(-1)).toBe('USER 999:999');
});

describe('.dockerignore', () => {
  const ignored = dockerignore().add(readFileSync('.dockerignore', 'utf8').split('\n'));

  it('lets pass all that is copied', () => {
    for (const source of sources) expect(tracked.filter(takes(source)), source).not.toEqual([]);
    const copied = tracked.filter((file) => sources.some((source) => takes(source)(file)));
    expect(copied.filter((file) => ignored.ignores(file))).toEqual([]);
  });

  it('keeps out everything else, and what builds leave behind', () => {
    const derived = [
      'extension/generated/kernel.c',
      'extension/src/functions.o',
      'extension/jsonb_ivm.so',
      'extension/jsonb_ivm--0.1.0--0.3.0.sql',
      'extension/jsonb_ivm--0.2.0--0.3.0.sql',
      'kernel/build/kernel.wasm',
      'node_modules/tsx/package.json',
      'dist/index.js',
      'dist-packages/SHA256SUMS',
      '.git/config',
      '.env',
      '.npmrc',
    ];
    const sent = [...tracked, ...derived].filter((file) => !ignored.ignores(file));
    expect(sent.filter((file) => derived.includes(file))).toEqual([]);
    expect(sent.filter((file) => !sources.some((source) => takes(source)(file)))).toEqual([]);
  });
});

it('the scripts of the image are executable', () => {
  const scripts = readdirSync('release/image', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.sh'),
  );
  expect(scripts.sort()).toEqual(['entrypoint.sh', 'gosu.sh', 'psql.sh', 'server.sh', 'stand-in/docker-entrypoint.sh']);
  for (const script of scripts) expect(statSync(`release/image/${script}`).mode & 0o111, script).toBe(0o111);
});
