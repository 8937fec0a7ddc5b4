import { parseJson, readInput } from '../input.js';
import type { Reading } from '../problem.js';
import { compileShape, describeMismatch } from '../shape.js';

/** The newest minor release of each major version, as postgresql.org says. */
export interface CurrentReleases {
  readonly file: string;
  readonly fetchedAt: Date;
  readonly versions: readonly CurrentRelease[];
}

export interface CurrentRelease {
  readonly version: string;
  readonly date: string;
  /** Whether the major version still gets fixes. */
  readonly supported: boolean;
}

/** One of `https://www.postgresql.org/versions.json`. */
interface PublishedVersion {
  readonly major: string;
  readonly latestMinor: string;
  readonly relDate: string;
  readonly supported: boolean;
}

const text = { type: 'string', minLength: 1 };
const publishedSchema = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['major', 'latestMinor', 'relDate', 'supported'],
    properties: { major: text, latestMinor: text, relDate: text, supported: { type: 'boolean' } },
  },
};
const mismatches = compileShape({
  type: 'object',
  required: ['fetchedAt', 'versions'],
  properties: { fetchedAt: text, versions: publishedSchema },
});

/** What `npm run postgresql-releases -- --output` has written: what postgresql.org publishes, and when it was fetched. */
export function readCurrent(file: string): Reading<CurrentReleases> {
  const content = readInput(file, "the list of postgresql.org's");
  if (content.problems !== undefined) return content;
  return parseCurrent(file, content.value);
}

export function parseCurrent(file: string, content: string): Reading<CurrentReleases> {
  const json = parseJson(file, "the list of postgresql.org's", content);
  if (json.problems !== undefined) return json;
  const malformed = mismatches(json.value).map((mismatch) => ({
    file,
    message: `the list is not postgresql.org's: ${describeMismatch(mismatch)}`,
  }));
  if (malformed.length > 0) return { problems: malformed };
  const { fetchedAt, versions } = json.value as { fetchedAt: string; versions: PublishedVersion[] };
  const time = new Date(fetchedAt);
  if (Number.isNaN(time.getTime())) return { problems: [{ file, message: `the time is not one: "${fetchedAt}"` }] };
  return { value: { file, fetchedAt: time, versions: versions.filter(isOfTwoParts).map(toRelease) } };
}

/** Versions before 10 had three parts; none is supported. */
function isOfTwoParts({ major, latestMinor }: PublishedVersion): boolean {
  return /^\d+$/.test(major) && /^\d+$/.test(latestMinor);
}

function toRelease({ major, latestMinor, relDate, supported }: PublishedVersion): CurrentRelease {
  return { version: `${major}.${latestMinor}`, date: relDate, supported };
}
