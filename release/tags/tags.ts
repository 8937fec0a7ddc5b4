/** A build of an image, by what its tags say. */
export interface Build {
  /** Of jsonb_ivm: `0.3.0`. */
  readonly version: string;
  /** Of the server in it: `17.12`. */
  readonly server: string;
  /** The day on which it was built, in UTC: `2026-11-30`. */
  readonly day: string;
  /** Whether it is the release of the version itself, and not its code built again. */
  readonly release: boolean;
}

/** What is there already. */
export interface Present {
  /** The tags of the image in the registry. */
  readonly tags: readonly string[];
  /** The versions of jsonb_ivm that have been released. */
  readonly versions: readonly string[];
}

/** The server that a tag means which names none. */
export const defaultMajor = '17';

/**
 * The tags of a build. Those that name a version in full (`0.3.0`, for the server that is the default, and
 * `0.3.0-pg17`) are given once, by the release, and those that name a day as well once per build; the others move, to
 * the newest build of the newest version that they can mean.
 */
export function tagsOf(build: Build, present: Present): string[] {
  const { version, server, release } = build;
  const [major] = server.split('.') as [string];
  const exact = [...(major === defaultMajor ? [version] : []), `${version}-pg${major}`];
  const moving = movingTags(build, present.versions);
  const dated = moving.length > 0 ? moving : [`${version}-pg${major}`];
  return [...(release ? exact : []), ...moving, ...datedTags(dated, build.day, present.tags)];
}

/** A version for tests never moves one, and an older version only what names no newer one. */
function movingTags({ version, server }: Build, versions: readonly string[]): string[] {
  if (isPrerelease(version)) return [];
  const [major] = server.split('.') as [string];
  const released = versions.filter((other) => !isPrerelease(other));
  const line = lineOf(version);
  const isNewest = released.every((other) => compareVersions(version, other) >= 0);
  const isNewestOfLine = released.every((other) => lineOf(other) !== line || compareVersions(version, other) >= 0);
  return [...(isNewest ? [major, server] : []), ...(isNewestOfLine ? [`${line}-pg${major}`] : [])];
}

/** Of a second build on a day, all of them are numbered. */
function datedTags(tags: readonly string[], day: string, taken: readonly string[]): string[] {
  const used = new Set(taken);
  const date = day.replaceAll('-', '');
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? date : `${date}.${number}`;
    const dated = tags.map((tag) => `${tag}-${suffix}`);
    if (dated.every((tag) => !used.has(tag))) return dated;
  }
}

function isPrerelease(version: string): boolean {
  return version.includes('-');
}

/** `0.3` of `0.3.0`. */
function lineOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

/** Of versions without a part for tests. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
