import type { Driver } from '../../db/driver.js';
import type { RegisteredView, Verifying } from '../../deploy/registry.js';
import type { PlanColumn } from '../../plan/plan.js';
import { type ComparedRow, findChance, mustAsk, type Patience, patience } from '../candidates.js';
import { differences, type PathDifference } from '../difference.js';
import type { Compared } from './compare.js';
import type { KeyColumn, KeyTexts } from './keys.js';

/** A document that is not what the query says. */
export interface Difference {
  /** The document's key, column by column, as JSON values; a number that JavaScript has no such number for as a text. */
  readonly key: Readonly<Record<string, unknown>>;
  /**
   * `missing`: the query has it, the table doesn't; `extra`: the other way round; `chance`: the two differ in nothing
   * but what the query leaves to chance.
   */
  readonly kind: 'missing' | 'extra' | 'different' | 'chance';
  /** Where the two differ. */
  readonly paths: readonly PathDifference[];
  /** It may differ by chance all the same: the query leaves something to chance, and did not give it when asked. */
  readonly undecided?: true;
}

/** Of more documents that differ in one comparison it is not decided whether they do by chance alone: the rest count as different. */
const mostToDecide = 10_000;

/** What is found as keys are compared, some after others. */
export class Found {
  documents = 0;
  checked = 0;
  differing = 0;
  byChance = 0;
  readonly #wrong: Difference[] = [];
  readonly #chance: Difference[] = [];
  readonly #keys: KeyTexts[] = [];
  readonly #patience: Patience = patience();

  constructor(
    private readonly view: RegisteredView,
    private readonly columns: readonly KeyColumn[],
    private readonly limit: number,
  ) {}

  /** How many of the next documents that differ are read with their columns. */
  get described(): number {
    const left = this.limit - this.#wrong.length;
    return this.view.plan.chances === undefined ? left : Math.max(left, mostToDecide);
  }

  /** Those that differ first, then those that do by chance alone. */
  get differences(): readonly Difference[] {
    return [...this.#wrong, ...this.#chance].slice(0, this.limit);
  }

  /** Keys of the documents that are described, but for those that differ by chance alone. */
  get wrongKeys(): readonly KeyTexts[] {
    return this.#keys;
  }

  /** Goes on from what was counted before; the documents that were described then are compared again. */
  resume({ documents, checked, differing, byChance, found }: Verifying): void {
    this.documents = documents;
    this.checked = checked;
    this.differing = differing - found.length;
    this.byChance = byChance;
  }

  /** Takes in what came of comparing some keys, and gives those that differ by more than chance. */
  async add(driver: Driver, { documents, checked, rows }: Compared): Promise<ComparedRow[]> {
    const chance = await findChance(driver, this.view, this.columns, rows, this.#patience);
    const wrong = rows.filter((row) => !chance.has(row));
    this.documents += documents;
    this.checked += checked;
    this.differing += wrong.length;
    this.byChance += chance.size;
    this.#keys.push(...wrong.slice(0, this.limit - this.#keys.length).map(({ texts }) => texts));
    this.#describe(wrong, this.#wrong);
    this.#describe([...chance], this.#chance);
    return wrong;
  }

  #describe(rows: readonly ComparedRow[], into: Difference[]): void {
    for (const row of rows.slice(0, this.limit - into.length)) {
      into.push({ ...describe(this.view, row), ...verdict(this.view, row, into === this.#chance) });
    }
  }
}

function verdict(
  view: RegisteredView,
  { kind }: ComparedRow,
  byChance: boolean,
): Pick<Difference, 'kind' | 'undecided'> {
  if (byChance) return { kind: 'chance' };
  return kind === 'different' && mustAsk(view) ? { kind, undecided: true } : { kind };
}

function describe({ plan }: RegisteredView, row: ComparedRow): Difference {
  const paths = row.kind === 'different' ? rowDifferences(plan.columns, row.stored, row.expected) : [];
  return { key: row.key, kind: row.kind, paths };
}

/** The columns of a row as texts; null: there is no row. */
type ColumnTexts = Readonly<Record<string, string | null>> | null;

/** Where two rows of the same columns differ; a column that is no JSON differs as a whole. */
export function rowDifferences(
  columns: readonly PlanColumn[],
  stored: ColumnTexts,
  expected: ColumnTexts,
): PathDifference[] {
  return columns.flatMap(({ name, type }) =>
    columnDifferences(name, type, stored?.[name] ?? null, expected?.[name] ?? null),
  );
}

function columnDifferences(
  name: string,
  type: string,
  stored: string | null,
  expected: string | null,
): PathDifference[] {
  if (stored === expected) return [];
  if (type === 'jsonb' || type === 'json') return differences(stored, expected, name);
  const asJson = (text: string | null): string | null => (text === null ? null : JSON.stringify(text));
  return [{ path: name, stored: asJson(stored), expected: asJson(expected) }];
}
