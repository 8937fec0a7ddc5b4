import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../release/process.js';
import { needPrograms } from '../extension/programs.js';

const folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-publish-'));
afterAll(() => rmSync(folder, { recursive: true }));

const workflow = (file: string) => parse(readFileSync(`.github/workflows/${file}`, 'utf8'));
const scriptOf = (file: string, job: string, name: string): string =>
  workflow(file).jobs[job].steps.find((step: { name?: string }) => step.name === name).run;

const majors = ['15', '16', '17', '18'];
const digestOf = (major: string) => `sha256:${major.repeat(32)}`;
const digests = JSON.stringify(
  Object.fromEntries([
    ['image', 'ghcr.io/jane/jsonb_ivm'],
    ...majors.map((major) => [`digest-${major}`, digestOf(major)]),
  ]),
);

beforeAll(() => needPrograms({ jq: ['jq'] }));

let directory: string;
let programs: string;
beforeEach(() => {
  directory = mkdtempSync(join(folder, 'run-'));
  programs = join(directory, 'bin');
  mkdirSync(programs);
});

/** A program that writes down how it is called, and then does this. */
function program(name: string, script: string): void {
  writeFileSync(join(programs, name), `#!/bin/bash\necho "${name} $*" >>"${directory}/calls"\n${script}\n`);
  chmodSync(join(programs, name), 0o755);
}

/** Runs a step as GitHub's runners do, with programs in place of what reaches the network. */
function step(script: string, env: Readonly<Record<string, string>>) {
  writeFileSync(join(directory, 'calls'), '');
  const outcome = run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: directory,
    env: { ...env, PATH: `${programs}:${process.env.PATH}`, GITHUB_OUTPUT: join(directory, 'output') },
  });
  return { ...outcome, calls: readFileSync(join(directory, 'calls'), 'utf8').trim().split('\n') };
}

describe('publishing', () => {
  const tell = scriptOf('publish-image.yml', 'tags', 'Tags');
  const tag = scriptOf('publish-image.yml', 'publish', 'Sign, then give the same digests their tags');
  const image = { IMAGE: 'ghcr.io/jane/jsonb_ivm', VERSION: '0.3.0', REBUILD: 'true' };
  const lines = majors.map((major) => `${digestOf(major)} ${major} ${major}-20261130`);

  it('tells the tags of each digest by the report on its image', () => {
    program(
      'npm',
      `major=$(grep -o 'image-[0-9]*-amd64' <<<"$*" | grep -o '[0-9]*' | head -1); printf '%s\\n' $major $major-20261130`,
    );
    const { ok, calls } = step(tell, { ...image, DIGESTS: digests });
    expect(ok).toBe(true);
    expect(calls).toHaveLength(4);
    for (const [index, major] of majors.entries()) {
      expect(calls[index]).toMatch(
        new RegExp(`--rebuild .*--digest ${digestOf(major)} --report reports/image-${major}-amd64`),
      );
    }
    expect(readFileSync(join(directory, 'output'), 'utf8')).toBe(`tags<<end\n${lines.join('\n')}\nend\n`);
  });

  it('tells none where one has no digest, or has no tags', () => {
    program('npm', 'echo 17');
    expect(step(tell, { ...image, DIGESTS: digests.replace('digest-16', 'other') }).ok).toBe(false);
    program('npm', 'exit 1');
    expect(step(tell, { ...image, DIGESTS: digests }).ok).toBe(false);
  });

  it('signs each digest, then gives it its tags', () => {
    program('cosign', 'cat'); // what reads would take the other lines
    program('skopeo', 'cat');
    program('sha256sum', 'exit 0');
    const { ok, calls } = step(tag, { ...image, TAGS: lines.join('\n') });
    expect(ok).toBe(true);
    const wanted = majors.flatMap((major) => [
      `cosign sign --yes --recursive ${image.IMAGE}@${digestOf(major)}`,
      ...[major, `${major}-20261130`].map(
        (name) =>
          `skopeo copy --all --preserve-digests docker://${image.IMAGE}@${digestOf(major)} docker://${image.IMAGE}:${name}`,
      ),
    ]);
    expect(calls.filter((call) => /^cosign|^skopeo copy/.test(call))).toEqual(wanted);
  });

  it('gives none where there is not one line for each, or one without tags', () => {
    for (const name of ['cosign', 'skopeo', 'sha256sum']) program(name, 'exit 0');
    expect(step(tag, { ...image, TAGS: lines.slice(1).join('\n') })).toMatchObject({ ok: false, calls: [''] });
    expect(step(tag, { ...image, TAGS: lines.map((line) => line.split(' ')[0]).join('\n') }).ok).toBe(false);
  });
});

describe('the weekly bases', () => {
  const script = scriptOf('rebuild.yml', 'sources', 'The newest base of each major version and that suite, by digest');
  const env = { REPOSITORY: 'docker.io/library/postgres', SUITE: 'bookworm' };
  const skopeo = (version: string) => {
    program(
      'skopeo',
      `case $* in
       *--raw*) echo "$*" ;;
       *) major=$(cat "${directory}/manifest.json" | grep -o ':[0-9]*-bookworm' | grep -o '[0-9]*')
          echo '{"config": {"Env": ["PATH=/bin", "PG_VERSION='${version}'-1.pgdg12+1"]}}' ;;
       esac`,
    );
  };

  it('are one of each major version, by digest', () => {
    skopeo('$major.9');
    expect(step(script, env).ok).toBe(true);
    const images = JSON.parse(readFileSync(join(directory, 'output'), 'utf8').replace(/^images=/, ''));
    expect(Object.keys(images)).toEqual(majors);
    for (const major of majors) {
      expect(images[major]).toMatch(new RegExp(`^postgres:${major}\\.9-bookworm@sha256:[0-9a-f]{64}$`));
    }
  });

  it('are none where one is of another version', () => {
    skopeo('17.9');
    expect(step(script, env).ok).toBe(false);
  });
});
