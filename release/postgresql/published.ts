import { compileShape } from '../shape.js';

/** Where PostgreSQL publishes its releases, and the CVE program the records that PostgreSQL writes. */
export interface Sources {
  readonly postgresql: string;
  readonly records: string;
}

export const sources: Sources = {
  postgresql: 'https://www.postgresql.org',
  records: 'https://raw.githubusercontent.com/CVEProject/cvelistV5/main',
};

/** The text of a page; anything but a page that is there is an error that names it. */
export async function fetchText(url: string): Promise<string> {
  let reason: string;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
    if (response.ok) return await response.text();
    reason = `${response.status} ${response.statusText}`.trim();
  } catch (error) {
    const { message, cause } = error as Error;
    reason = cause instanceof Error ? cause.message : message;
  }
  throw new Error(`${url} can't be fetched: ${reason}`);
}

/** `versions.json`, as it was at a time. */
export async function fetchCurrent({ postgresql }: Sources, now: Date): Promise<string> {
  const url = `${postgresql}/versions.json`;
  const text = await fetchText(url);
  let versions: unknown;
  try {
    versions = JSON.parse(text);
  } catch (error) {
    throw new Error(`${url} is not JSON: ${(error as Error).message}`);
  }
  return `${JSON.stringify({ fetchedAt: now.toISOString(), versions }, null, 2)}\n`;
}

/** The vulnerabilities that PostgreSQL's security page names. */
export async function fetchVulnerabilities({ postgresql }: Sources): Promise<string[]> {
  const url = `${postgresql}/support/security/`;
  const found = (await fetchText(url)).match(/CVE-\d{4}-\d{4,}/g);
  if (found === null) throw new Error(`${url} names no vulnerability`);
  return [...new Set(found)].sort(compareIds);
}

/** What a record of the CVE program says: in which releases it was fixed, and how PostgreSQL rates it. */
export interface Record {
  readonly id: string;
  readonly fixedIn: readonly string[];
  readonly score?: number;
}

interface WrittenRecord {
  readonly containers: {
    readonly cna: {
      readonly affected: readonly {
        readonly versions?: readonly { readonly status: string; readonly lessThan?: string }[];
      }[];
      readonly metrics?: readonly { readonly [form: string]: unknown }[];
    };
  };
}

const mismatches = compileShape({
  type: 'object',
  required: ['containers'],
  properties: {
    containers: {
      type: 'object',
      required: ['cna'],
      properties: {
        cna: {
          type: 'object',
          required: ['affected'],
          properties: { affected: { type: 'array', items: { type: 'object' } }, metrics: { type: 'array' } },
        },
      },
    },
  },
});

export async function fetchRecord({ records }: Sources, id: string): Promise<Record> {
  const [, year, number] = id.split('-') as [string, string, string];
  const url = `${records}/cves/${year}/${number.slice(0, -3)}xxx/${id}.json`;
  return parseRecord(id, url, await fetchText(url));
}

export function parseRecord(id: string, url: string, text: string): Record {
  const json: unknown = JSON.parse(text);
  const [malformed] = mismatches(json);
  if (malformed !== undefined) throw new Error(`${url}: /${malformed.path.join('/')}: ${malformed.message}`);
  const { affected, metrics = [] } = (json as WrittenRecord).containers.cna;
  const fixedIn = affected
    .flatMap(({ versions = [] }) => versions)
    .flatMap(({ status, lessThan }) => (status === 'affected' && lessThan !== undefined ? [lessThan] : []))
    .filter((version) => /^\d+\.\d+$/.test(version));
  const scores = metrics.flatMap(({ cvssV3_1, cvssV3_0 }) => {
    const { baseScore } = (cvssV3_1 ?? cvssV3_0 ?? {}) as { readonly baseScore?: unknown };
    return typeof baseScore === 'number' ? [baseScore] : [];
  });
  return scores[0] === undefined ? { id, fixedIn } : { id, fixedIn, score: scores[0] };
}

/** By year, then by number. */
export function compareIds(a: string, b: string): number {
  const [left, right] = [a, b].map((id) => id.split('-').slice(1).map(Number)) as [number[], number[]];
  return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
}
