import { expect, it } from 'vitest';
import { findChances } from '../src/analyze/chance/find-chances.js';
import { normalise } from '../src/analyze/normalise/normalise.js';
import { readCatalog } from '../src/deploy/analyze-view.js';
import type { Driver } from '../src/index.js';
import { buildTree } from '../src/ir/build.js';
import { readViewText } from '../src/ir/view-text.js';
import { parseStatements, type SelectStmt } from '../src/sql/parse.js';
import { isPrintable, renderExpression } from '../src/sql/render.js';
import { generateCase } from './oracle/generate/case.js';
import { printCase } from './oracle/print/case.js';
import { viewText } from './oracle/script.js';
import { servers, withServer } from './servers/databases.js';

/** As many of the oracle's cases as have a query that is written in another way. */
const cases = 12;

it.each(servers)('finds what the queries of generated views find on %s', async (version) => {
  let compared = 0;
  for (let seed = 1; compared < cases; seed++) {
    await withServer(version, async (driver) => {
      const found = await resultsOf(driver, seed, Number(version));
      if (found === undefined) return;
      compared++;
      expect(found.normal, `seed ${seed}`).toEqual(found.written);
    });
  }
});

/** What the first view of a case finds, as it is written and in its normal form; undefined where that is the same text. */
async function resultsOf(
  driver: Driver,
  seed: number,
  version: number,
): Promise<{ written: unknown; normal: unknown } | undefined> {
  const { schema, views } = printCase(generateCase(seed, version));
  const [view] = views;
  if (view === undefined) return undefined;
  await driver.execute(`${schema.join(';\n')};\nSET search_path = oracle`);
  const catalog = await readCatalog(driver, await readViewText({ name: 'view', text: viewText(view) }));
  const [statement] = await parseStatements({ name: 'canonical', text: catalog.canonical });
  if (statement === undefined || !('SelectStmt' in statement.node)) return undefined;
  const select = statement.node.SelectStmt;
  if (findChances(select, buildTree(select, catalog), catalog).length > 0) return undefined;
  const normal = normalise(select, catalog);
  if (JSON.stringify(normal) === JSON.stringify(select) || !isPrintable(subquery(normal))) return undefined;
  return {
    written: await rowsOf(driver, `(${view.query})`),
    normal: await rowsOf(driver, renderExpression(subquery(normal))),
  };
}

const subquery = (select: SelectStmt) =>
  ({ SubLink: { subLinkType: 'EXPR_SUBLINK', subselect: { SelectStmt: select } } }) as const;

async function rowsOf(driver: Driver, query: string): Promise<unknown[]> {
  const rows = await driver.query(`SELECT x::text AS row FROM ${query} x`);
  return rows.map(({ row }) => row).sort();
}
