import type { Driver } from '../../db/driver.js';
import { overRanges, type TellRange } from '../../deploy/fill/ranges.js';
import { beginRange, blocksOthers, type Range } from '../../deploy/fill/refresh-range.js';
import { type ComparedRow, findChance, patience } from '../candidates.js';
import { refreshRows } from '../refresh.js';
import { compareKeys } from './compare.js';
import { among, keyRow } from './keys.js';
import { type Comparing, reading } from './reading.js';

/** Keys that one statement asks for. */
const most = 100;

/**
 * Brings documents that were found to differ up to date, some in each transaction, under the locks of those who write.
 * Gives how many of them equal the query afterwards.
 */
export async function repairRows(comparing: Comparing, rows: readonly ComparedRow[], tell: TellRange): Promise<number> {
  const { driver, view, options } = comparing;
  let done = 0;
  const repair = (keys: number): Promise<Range> =>
    driver.transaction(async (inside) => {
      const part = rows.slice(done, done + keys);
      await beginRange(inside, view.plan, part.length);
      await refreshRows(
        inside,
        view,
        part.map(({ texts }) => keyRow(view, texts)),
      );
      const end = done + part.length;
      return {
        reached: end < rows.length ? `${end}` : null,
        documents: part.length,
        blocks: await blocksOthers(inside),
      };
    });
  const { signal } = options;
  for await (const range of overRanges(driver, { signal }, repair, tell)) done += range.documents;
  return rows.length - (await countWrong(comparing, rows));
}

async function countWrong({ driver, view, columns }: Comparing, rows: readonly ComparedRow[]): Promise<number> {
  let wrong = 0;
  for (let at = 0; at < rows.length; at += most) {
    const keys = rows.slice(at, at + most).map(({ texts }) => texts);
    wrong += await reading({ driver, view }, async (inside: Driver) => {
      const compared = await compareKeys(inside, view, columns, among(columns, keys), most);
      return compared.rows.length - (await findChance(inside, view, columns, compared.rows, patience())).size;
    });
  }
  return wrong;
}
