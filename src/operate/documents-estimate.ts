import { analysisSettings } from '../catalog/introspect.js';
import type { Artifact } from '../compile.js';
import { DatabaseError, type Driver } from '../db/driver.js';
import type { TableSize } from '../deploy/preflight/table-sizes.js';
import { withSettings } from '../deploy/settings.js';
import { fillfactor } from '../emit/storage.js';
import { rolledBack } from './analysis/attempt.js';

/** What the documents of a view would take: estimates, all of them. */
export interface DocumentsEstimate {
  /** How many there would be: exact where all of a small table was looked at. */
  readonly count: number;
  /** How many were computed to tell the rest. */
  readonly sampled: number;
  /** Bytes of their rows and of what is stored beside them, compressed as it is; null where none was computed. */
  readonly bytes: number | null;
  /** How long computing them takes, by their keys; null where none was computed. */
  readonly milliseconds: number | null;
  /** A document took longer than there was time for: `milliseconds` is less than it takes. */
  readonly atLeast: boolean;
}

/** Tried in turn: fewer documents where those before took too long. */
const sampleSizes = [100, 5];

/** How long a try may take. */
const sampleMilliseconds = 5_000;

/** Compiling a query to machine code would take longer than so few documents. */
const sampleSettings = { jit: 'off' };

/** What a row takes besides its values: its header, the pointer to it, and what aligns them. */
const rowBytes = 36;

/** Rows of more bytes have their values stored beside, in pages that are filled. */
const longRow = 2_000;

/** Pages of the root that keys are taken from. */
const sampledPages = 20;

/** `root`: the table that the documents stand for; `readable`: whether this role may read the tables. */
export async function estimateDocuments(
  driver: Driver,
  artifact: Artifact,
  root: TableSize | undefined,
  readable: boolean,
): Promise<DocumentsEstimate> {
  const rows = root?.rows ?? 0;
  const unknown = { sampled: 0, bytes: null, milliseconds: null, atLeast: false };
  if (!readable) return { count: rows, ...unknown };
  const { plan, parts } = artifact;
  const settings = { ...analysisSettings, ...plan.settings, ...parts.storage, ...sampleSettings, search_path: '' };
  return withSettings(driver, settings, async () => {
    const planned = Math.min(rows, await plannedRows(driver, artifact));
    const percent = Math.min(100, (100 * sampledPages) / Math.max(1, root?.pages ?? 0));
    for (const size of sampleSizes) {
      const sample = await takeSamples(driver, artifact, percent, size);
      if (sample === undefined) continue;
      const { keys, documents, bytes, milliseconds } = sample;
      const count = percent === 100 && keys < size ? documents : planned;
      if (documents === 0) return { count, ...unknown };
      const all = (value: number): number => Math.round((value / documents) * count);
      return { count, sampled: documents, bytes: all(bytes), milliseconds: all(milliseconds), atLeast: false };
    }
    const least = (sampleMilliseconds / Math.min(...sampleSizes)) * planned;
    return { count: planned, ...unknown, milliseconds: Math.round(least), atLeast: true };
  });
}

interface Explained {
  readonly Plan: { readonly 'Plan Rows': number };
  readonly 'Execution Time'?: number;
}

async function explain(driver: Driver, options: string, statement: string): Promise<Explained> {
  const [row] = await driver.query<{ 'QUERY PLAN': Explained[] }>(`EXPLAIN (${options}, FORMAT JSON) ${statement}`);
  return (row as { 'QUERY PLAN': [Explained] })['QUERY PLAN'][0];
}

async function plannedRows(driver: Driver, { parts }: Artifact): Promise<number> {
  return (await explain(driver, 'COSTS', parts.sample.query)).Plan['Plan Rows'];
}

/** Of a document whose values take so many bytes. */
function storedBytes(values: number): number {
  const row = values + rowBytes;
  return row > longRow ? row : (row * 100) / fillfactor;
}

interface Sample {
  readonly keys: number;
  readonly documents: number;
  readonly bytes: number;
  readonly milliseconds: number;
}

/** Takes several where that is quick, as others are at work too: the one of middling time counts. */
async function takeSamples(
  driver: Driver,
  artifact: Artifact,
  percent: number,
  size: number,
): Promise<Sample | undefined> {
  const samples: Sample[] = [];
  for (let spent = 0; samples.length < 3 && spent < 500; ) {
    const sample = await takeSample(driver, artifact, percent, size);
    if (sample === undefined) return samples[0];
    spent += sample.milliseconds;
    samples.push(sample);
  }
  return samples.sort((a, b) => a.milliseconds - b.milliseconds)[Math.floor((samples.length - 1) / 2)];
}

/** Computes some documents; undefined where that took too long. */
async function takeSample(
  driver: Driver,
  { parts: { sample } }: Artifact,
  percent: number,
  size: number,
): Promise<Sample | undefined> {
  try {
    return await rolledBack(driver, async (inside) => {
      await inside.query(`SELECT pg_catalog.set_config('statement_timeout', $1, true)`, [`${sampleMilliseconds}ms`]);
      await inside.execute(sample.table);
      await inside.query(sample.keys, [percent, size]);
      const { 'Execution Time': milliseconds = 0 } = await explain(inside, 'ANALYZE, TIMING OFF', sample.documents);
      const [row] = await inside.query<{ keys: number; documents: number; bytes: string }>(sample.size);
      const documents = row?.documents ?? 0;
      const keys = row?.keys ?? 0;
      return { keys, documents, bytes: documents * storedBytes(Number(row?.bytes ?? 0) / documents), milliseconds };
    });
  } catch (error) {
    if (error instanceof DatabaseError && error.sqlState === '57014') return undefined;
    throw error;
  }
}
