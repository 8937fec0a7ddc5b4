import { randomBytes } from 'node:crypto';
import { parseJson, readInput } from '../input.js';
import type { Reading } from '../problem.js';
import { compileShape, describeMismatch } from '../shape.js';

/**
 * What was planted for a scan to find. Nothing tracked can pass for it, since its name is made up when it is planted,
 * and nothing else is known to be there for each thing that a scan can be told to leave out.
 */
export interface Canary {
  readonly name: string;
  /** The image that it was put upon. */
  readonly image: PlantedImage;
  /** Whether it was put into a clone as well: of several images, with one is enough. */
  readonly clone: boolean;
}

export interface PlantedImage {
  readonly digest: string;
  /** The identifiers of its layers' contents (`rootfs.diff_ids`). */
  readonly layers: readonly string[];
}

/** A file to plant, by its path. */
export type Files = Readonly<Record<string, string>>;

/** Trivy's rules for secrets that it holds one of. */
export const secretRules = ['aws-access-key-id', 'github-pat', 'jwt-token', 'private-key'] as const;

/** A package with vulnerabilities that nobody has removed from any database for years, fixed and not. */
export const vulnerable = { system: 'jsonb-ivm-canary', source: 'glibc', npm: 'lodash', npmVersion: '4.17.4' } as const;

const characters = { upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', lower: 'abcdefghijklmnopqrstuvwxyz', digits: '0123456789' };
const letters = characters.upper + characters.lower;

export function createName(): string {
  return `canary-${randomBytes(12).toString('hex')}`;
}

/** Where the secrets are: below the top, and below each directory there. */
export function secretsFile(name: string, directory = ''): string {
  return `${directory === '' ? '' : `${directory}/`}${name}/credentials`;
}

/** The directories at the top of a clone, but those whose names keep Trivy from looking for secrets below them. */
export function directoriesOf(tracked: readonly string[]): string[] {
  const tops = tracked.flatMap((path) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : []));
  return [...new Set(tops)].filter((name) => !unsearched.test(name)).sort();
}

/** What Trivy takes for tests and examples, for a system's own, or for somebody else's. */
const unsearched = /^test|[-_.]test|example|^(dev|proc|sys|node_modules|\.git)$|\.dist-info$/i;

/** Where a lock file with a vulnerable package is; Trivy reads none in images. */
export function lockFile(name: string): string {
  return `${name}/package-lock.json`;
}

/** Where a vulnerable package is installed; Trivy reads none outside images. */
export function installedPackage(name: string): string {
  return `${name}/node_modules/${vulnerable.npm}/package.json`;
}

/** The version of a package of Debian's that is older than any fix. */
export function systemVersion(name: string): string {
  return `0.${name.replace('-', '.')}`;
}

/** For a clone with such directories; the package is for development alone, which a scan may leave out as well. */
export function filesOfClone(name: string, directories: readonly string[]): Files {
  const lock = {
    name,
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name, version: '1.0.0', devDependencies: { [vulnerable.npm]: vulnerable.npmVersion } },
      [`node_modules/${vulnerable.npm}`]: { version: vulnerable.npmVersion, dev: true, license: 'MIT' },
    },
  };
  return {
    ...Object.fromEntries(['', ...directories].map((directory) => [secretsFile(name, directory), secrets()])),
    [lockFile(name)]: `${JSON.stringify(lock, null, 2)}\n`,
  };
}

export function filesOfImage(name: string): Files {
  const installed = { name: vulnerable.npm, version: vulnerable.npmVersion, license: 'MIT' };
  const status = {
    Package: vulnerable.system,
    Status: 'install ok installed',
    Maintainer: 'nobody',
    Architecture: 'all',
    Source: vulnerable.source,
    Version: systemVersion(name),
    Description: 'planted to be found',
  };
  const fields = Object.entries(status).map(([field, value]) => `${field}: ${value}\n`);
  return {
    [secretsFile(name)]: secrets(),
    [installedPackage(name)]: `${JSON.stringify(installed, null, 2)}\n`,
    [`var/lib/dpkg/status.d/${vulnerable.system}`]: fields.join(''),
  };
}

/** Put together here, so that this file holds none itself. */
function secrets(): string {
  const dashes = '-'.repeat(5);
  const key = (word: string) => `${dashes}${word} RSA PRIVATE KEY${dashes}`;
  const { upper, digits } = characters;
  const word = letters + digits;
  return [
    `access = ${['AK', 'IA'].join('')}${random(16, upper + digits)}`,
    `token = ${['gh', 'p_'].join('')}${random(36, word)}`,
    `session = ${['ey', 'J'].join('')}${random(30, word)}.${['ey', 'J'].join('')}${random(40, word)}.${random(43, word)}`,
    key('BEGIN'),
    ...Array.from({ length: 8 }, () => random(64, word)),
    key('END'),
    '',
  ].join('\n');
}

function random(length: number, from: string): string {
  return Array.from(randomBytes(length), (byte) => from[byte % from.length]).join('');
}

const digest = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' };
const mismatches = compileShape({
  type: 'object',
  required: ['name', 'image', 'clone'],
  properties: {
    name: { type: 'string', pattern: '^canary-[0-9a-f]{24}$' },
    clone: { type: 'boolean' },
    image: {
      type: 'object',
      required: ['digest', 'layers'],
      properties: { digest, layers: { type: 'array', minItems: 1, items: digest } },
    },
  },
});

/** What `npm run canary` has written of what it planted. */
export function readCanary(file: string): Reading<Canary> {
  const hint = 'plant it before the scan: npm run canary';
  const text = readInput(file, 'what was planted');
  if (text.problems !== undefined) return { problems: text.problems.map((problem) => ({ ...problem, hint })) };
  const json = parseJson(file, 'what was planted', text.value);
  if (json.problems !== undefined) return json;
  const malformed = mismatches(json.value).map((mismatch) => ({
    file,
    message: `what was planted is not described: ${describeMismatch(mismatch)}`,
  }));
  return malformed.length > 0 ? { problems: malformed } : { value: json.value as Canary };
}
