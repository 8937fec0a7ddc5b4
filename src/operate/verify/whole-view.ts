import type { Driver } from '../../db/driver.js';
import type { Bounds } from '../../deploy/fill/pace.js';
import { overRanges, type TellRange } from '../../deploy/fill/ranges.js';
import type { Range } from '../../deploy/fill/refresh-range.js';
import { readTableSizes } from '../../deploy/preflight/table-sizes.js';
import type { Verifying } from '../../deploy/registry.js';
import { version } from '../../version.js';
import type { ComparedRow } from '../candidates.js';
import { compareKeys } from './compare.js';
import { between, type KeyTexts, keyRow, nextKeys } from './keys.js';
import { type Comparing, reading } from './reading.js';
import { record, serverTime } from './record.js';
import { repairRows } from './repair-rows.js';
import { compareSome } from './some-keys.js';

/** Milliseconds between two notes of how far it is. */
const noteEvery = 5000;

/** Bytes of documents, as they are stored, that one transaction is to read. */
const mostBytes = 8 * 1024 * 1024;

/**
 * All documents and roots of a view, compared a range of keys at a time, each in a transaction of its own. How far that is
 * stands in the registry, and in the end what came of it: but for a view that is still to be filled, and within a
 * transaction of the caller's.
 */
export class WholeView {
  readonly #noted: boolean;
  #began = '';
  #position: KeyTexts | null = null;
  #wrong: readonly ComparedRow[] = [];
  #repaired = 0;
  #total = 0;

  constructor(private readonly comparing: Comparing) {
    this.#noted = !comparing.within && comparing.view.filling === null;
  }

  /** Gives how many documents were repaired. */
  async compare(): Promise<number> {
    const { driver, view, options } = this.comparing;
    this.#began = await serverTime(driver);
    if (options.resume && this.#noted) await this.#resume();
    const bounds = await this.#measure();
    // replicas have nothing to replay of what only reads
    const pace = { maxRate: options.maxRate, maxLag: Number.POSITIVE_INFINITY, signal: options.signal };
    let due = Date.now() + noteEvery;
    for await (const _ of overRanges(driver, pace, (keys) => this.#next(keys), this.#tell, bounds)) {
      if (options.repair) this.#repaired += await repairRows(this.comparing, this.#wrong, this.#tell);
      if (!this.#noted || Date.now() < due) continue;
      await record(driver, view.name, { going: this.#going() });
      due = Date.now() + noteEvery;
    }
    this.#tell({});
    if (this.#noted) await this.#end();
    return this.#repaired;
  }

  /** What has changed since is another view's, and begins anew. Documents that differed may not any more. */
  async #resume(): Promise<void> {
    const { view, found } = this.comparing;
    const before = view.verification?.going;
    if (before == null || before.hash !== view.hash) return;
    // times, not texts: the one has milliseconds, the other none
    if (Date.parse(before.began) < Date.parse(view.updatedAt)) return;
    this.#began = before.began;
    this.#position = before.position;
    found.resume(before);
    this.#repaired =
      before.repaired +
      (await compareSome(
        this.comparing,
        before.found.map((key) => keyRow(view, key)),
        'counted',
      ));
  }

  async #next(keys: number): Promise<Range> {
    const { view, columns, found } = this.comparing;
    return reading(this.comparing, async (inside) => {
      const upTo = await this.#lastOf(inside, keys);
      this.#wrong = [];
      if (upTo === null) return { reached: null, documents: 0, blocks: false };
      const condition = between(columns, this.#position, upTo.texts);
      this.#wrong = await found.add(inside, await compareKeys(inside, view, columns, condition, found.described));
      this.#position = upTo.texts;
      // fewer than were asked for: there are no more
      return { reached: upTo.count < keys ? null : upTo.texts.join(), documents: upTo.count, blocks: false };
    });
  }

  async #lastOf(driver: Driver, keys: number): Promise<{ texts: KeyTexts; count: number } | null> {
    const { view, columns } = this.comparing;
    const sides = view.filling === null ? 'both' : 'documents';
    const [row] = await driver.query<{ reached: string; count: number }>(
      nextKeys(view.name, columns, sides, this.#position, keys),
    );
    return row === undefined ? null : { texts: JSON.parse(row.reached) as KeyTexts, count: row.count };
  }

  /** Where documents stand for groups, finding the next ones may take reading all of their rows: ranges are large. */
  async #measure(): Promise<Bounds> {
    const { driver, view, options } = this.comparing;
    const [size] = await readTableSizes(driver, [view.name]);
    this.#total = size?.rows ?? 0;
    const bytes = size === undefined || size.rows === 0 ? 1 : size.bytes / size.rows;
    const perSecond = options.maxRate ?? Number.POSITIVE_INFINITY;
    const most = Math.max(1, Math.floor(Math.min(20_000, mostBytes / Math.max(1, bytes), perSecond)));
    const least = Math.min(most, view.plan.grouped ? 20_000 : 500);
    return { aim: 500, first: least, least, most };
  }

  readonly #tell: TellRange = (report) => {
    const done = this.comparing.found.checked;
    const total = Math.max(this.#total, done);
    this.comparing.options.onProgress?.({ step: 'comparing documents', done, total, ...report });
  };

  #going(): Verifying {
    const { found, view, options } = this.comparing;
    return {
      began: this.#began,
      documents: found.documents,
      checked: found.checked,
      differing: found.differing,
      byChance: found.byChance,
      repaired: this.#repaired,
      hash: view.hash,
      version,
      position: this.#position,
      found: options.repair ? [] : found.wrongKeys,
    };
  }

  async #end(): Promise<void> {
    const { driver, view } = this.comparing;
    const { checked: _, position: __, found: ___, ...last } = this.#going();
    await record(driver, view.name, { last: { ...last, ended: await serverTime(driver) }, going: null });
  }
}
