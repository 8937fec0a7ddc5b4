import { readFileSync } from 'node:fs';
import { readInput } from '../input.js';
import type { Problem, Reading } from '../problem.js';
import { compileShape } from '../shape.js';
import { parseYaml } from '../yaml.js';

/** A minor release of PostgreSQL. */
export interface Release {
  readonly version: string;
  readonly date: string;
  /** The vulnerabilities that it fixed; none where nobody has looked. */
  readonly fixes?: readonly string[];
  readonly line: number;
}

/** `security/postgresql-releases.yaml`; its schema beside it describes each property. */
export interface ReleaseList {
  readonly file: string;
  readonly checked: string;
  readonly releases: readonly Release[];
  readonly scores: Readonly<Record<string, number>>;
}

export const listFile = 'security/postgresql-releases.yaml';

const schemaFile = new URL('../../security/postgresql-releases.schema.json', import.meta.url);
const mismatches = compileShape(JSON.parse(readFileSync(schemaFile, 'utf8')));

/** The list of a file, or everything that is malformed in it with its lines. */
export function readReleases(file: string): Reading<ReleaseList> {
  const text = readInput(file, "the list of PostgreSQL's releases");
  return text.problems === undefined ? parseReleases(file, text.value) : text;
}

export function parseReleases(file: string, text: string): Reading<ReleaseList> {
  const yaml = parseYaml<Omit<ReleaseList, 'file'>>(file, text, mismatches);
  if (yaml.problems !== undefined) return yaml;
  const { value: written, lineOf } = yaml.value;
  const releases = written.releases.map((release, index) => ({ ...release, line: lineOf(['releases', index]) }));
  const problems = contradictions(file, releases);
  return problems.length > 0 ? { problems } : { value: { ...written, file, releases } };
}

/** `17` of `17.12`. */
export function majorOf(version: string): number {
  return Number(version.split('.')[0]);
}

/** `12` of `17.12`. */
export function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}

/** The newest listed release of a major version. */
export function newestOf(list: ReleaseList, major: number): Release | undefined {
  return list.releases
    .filter(({ version }) => majorOf(version) === major)
    .reduce<Release | undefined>(
      (newest, release) => (newest && minorOf(newest.version) > minorOf(release.version) ? newest : release),
      undefined,
    );
}

function contradictions(file: string, releases: readonly Release[]): Problem[] {
  const lines = new Map<string, number>();
  return releases.flatMap(({ version, line }): Problem[] => {
    const first = lines.get(version);
    if (first === undefined) lines.set(version, line);
    return first === undefined ? [] : [{ file, line, message: `${version} is already listed, line ${first}` }];
  });
}
