import { DatabaseError, type Driver } from '../db/driver.js';
import type { RegisteredView } from '../deploy/registry.js';
import { withSettings } from '../deploy/settings.js';
import { objectNames } from '../emit/context/objects.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import { differByChance } from './chance.js';
import { columnTexts } from './document-keys.js';
import { shuffledQuery } from './shuffled.js';
import { among, type KeyColumn, keyTexts } from './verify/keys.js';

/** A document that is not the same on both sides. */
export interface ComparedRow {
  readonly key: Record<string, unknown>;
  /** The same as texts of its columns, in their order. */
  readonly texts: readonly string[];
  readonly kind: 'missing' | 'extra' | 'different';
  /** Columns as texts; null for a side that isn't there, and for both of a document that is not described. */
  readonly stored: Record<string, string | null> | null;
  readonly expected: Record<string, string | null> | null;
}

/** How often the query is asked for another answer. */
const trials = 2000;

/** For how many milliseconds, and for how many documents it still may be. */
export interface Patience {
  milliseconds: number;
  documents: number;
}

/** What one comparison of a view has. */
export function patience(): Patience {
  return { milliseconds: 5000, documents: 100 };
}

/**
 * The documents that differ in nothing but what the query leaves to chance. Lists and sums are told from the two
 * documents. For the rest, the query is asked for those documents a number of times with every tie decided by a coin:
 * if it gives what is stored once, then that is an answer of its own. What it does not give remains a difference.
 */
export async function findChance(
  driver: Driver,
  view: RegisteredView,
  columns: readonly KeyColumn[],
  rows: readonly ComparedRow[],
  left: Patience,
): Promise<ReadonlySet<ComparedRow>> {
  const { chances = [] } = view.plan;
  const found = new Set<ComparedRow>();
  const different =
    chances.length === 0 ? [] : rows.filter(({ kind, stored }) => kind === 'different' && stored !== null);
  for (const row of different) if (row.expected !== null && isAlike(view, row, row.expected)) found.add(row);
  const open = different.filter((row) => !found.has(row)).slice(0, left.documents);
  if (open.length > 0 && left.milliseconds > 0 && mustAsk(view)) {
    const begun = Date.now();
    for (const row of await findGiven(driver, view, columns, open, left.milliseconds)) found.add(row);
    left.milliseconds -= Date.now() - begun;
    left.documents -= open.length;
  }
  return found;
}

/** Whether the query leaves more to chance than two documents can tell. */
export function mustAsk({ plan: { chances = [] } }: RegisteredView): boolean {
  return chances.some(({ kind, path }) => path === null || (kind !== 'list' && kind !== 'numbers'));
}

function isAlike({ plan }: RegisteredView, { stored }: ComparedRow, given: Record<string, string | null>): boolean {
  const { chances = [] } = plan;
  return plan.columns.every((column) =>
    differByChance(stored?.[column.name] ?? null, given[column.name] ?? null, column, chances),
  );
}

/** Those that the query gives in one of the trials. Who may not read the tables can't ask. */
async function findGiven(
  driver: Driver,
  view: RegisteredView,
  columns: readonly KeyColumn[],
  rows: readonly ComparedRow[],
  milliseconds: number,
): Promise<ComparedRow[]> {
  try {
    return await driver.transaction((inside) => askRepeatedly(inside, view, columns, rows, milliseconds));
  } catch (error) {
    if (error instanceof DatabaseError && error.sqlState !== '') return [];
    throw error;
  }
}

async function askRepeatedly(
  driver: Driver,
  view: RegisteredView,
  columns: readonly KeyColumn[],
  rows: readonly ComparedRow[],
  milliseconds: number,
): Promise<ComparedRow[]> {
  return withSettings(driver, { ...view.plan.settings, search_path: '' }, async () => {
    const query = quoteLiteral(quoteQualified(objectNames(view.name).query));
    const [row] = await driver.query<{ text: string }>(
      `SELECT pg_catalog.pg_get_viewdef(${query}::pg_catalog.regclass) AS text`,
    );
    const shuffled = await shuffledQuery(row?.text ?? '');
    if (shuffled === null) return [];
    const found: ComparedRow[] = [];
    let open = [...rows];
    const end = Date.now() + milliseconds;
    for (let trial = 0; trial < trials && open.length > 0 && Date.now() < end; trial++) {
      const given = await ask(driver, view, columns, shuffled, open);
      const explained = open.filter((each) =>
        given.some((other) => isSameKey(each, other) && isAlike(view, each, other.columns)),
      );
      found.push(...explained);
      open = open.filter((each) => !explained.includes(each));
    }
    return found;
  });
}

interface Given {
  readonly texts: readonly string[];
  readonly columns: Record<string, string | null>;
}

async function ask(
  driver: Driver,
  { plan }: RegisteredView,
  keys: readonly KeyColumn[],
  query: string,
  rows: readonly ComparedRow[],
): Promise<Given[]> {
  const names = plan.columns.map(({ name }) => quoteIdentifier(name)).join(', ');
  const asked = among(
    keys,
    rows.map(({ texts }) => texts),
  );
  const results = await driver.query<{ given: Given }>(
    `SELECT pg_catalog.json_build_object('texts', ${keyTexts(keys, 'q')},
                                         'columns', ${columnTexts(plan.columns, 'q')}) AS given
     FROM ${query} AS q (${names})
     WHERE ${asked('q')}`,
  );
  return results.map(({ given }) => given);
}

function isSameKey(row: ComparedRow, given: Given): boolean {
  return JSON.stringify(row.texts) === JSON.stringify(given.texts);
}
