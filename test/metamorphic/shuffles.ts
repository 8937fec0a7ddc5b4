import { objectNames } from '../../src/emit/context/objects.js';
import type { Driver, Plan } from '../../src/index.js';
import { quoteIdentifier, quoteQualified } from '../../src/sql/quote.js';
import type { Random } from '../oracle/generate/random.js';
import { relationOf } from '../oracle/print/schema.js';
import { identifier } from '../oracle/print/text.js';
import type { Table } from '../oracle/spec/schema.js';
import { sessionSettings } from '../oracle/spec/settings.js';
import { type Documents, differing, readDocuments } from './state.js';

/** Settings that change the order in which rows are come upon, and no value. */
const planning = Object.keys(sessionSettings).filter((name) =>
  /^(?:enable_|parallel_|min_parallel|geqo|work_mem|cursor_|synchronize_|from_|join_)/.test(name),
);

/** Statements that leave every row as it is and store the rows in another order; none for a table that something watches. */
export function storedOtherwise(table: Table): string[][] {
  if (table.partitions > 0 || table.view) return [];
  const relation = relationOf(table);
  const [first] = table.columns.filter(({ generatedFrom }) => generatedFrom === undefined);
  const descending = table.key.map((column) => `${identifier(column)} DESC`).join(', ');
  const touched =
    first === undefined || table.triggers.length > 0
      ? []
      : [
          `UPDATE ${relation} t SET ${identifier(first.name)} = ${identifier(first.name)} WHERE hashtext(t::text) % 2 = 0`,
        ];
  const index = `shuffled_${table.name}`.replace(/\W/g, '_').slice(0, 50);
  return [
    touched,
    [`CREATE INDEX ${index} ON ${relation} (${descending})`, `CLUSTER ${relation} USING ${index}`],
    [...touched, `VACUUM FULL ${relation}`],
  ].filter((statements) => statements.length > 0);
}

/** Where the documents of a view differ from its query, asked under settings that change plans; empty where they don't. */
export async function differenceUnder(
  driver: Driver,
  random: Random,
  documents: Documents,
  plan: Plan,
): Promise<string> {
  const names = random.some(planning, random.between(1, 5));
  const chosen = names.map((name) => `SET LOCAL ${name} = ${random.pick(sessionSettings[name] ?? [])}`);
  const pinned = Object.entries(plan.settings).map(
    ([name, value]) => `SET LOCAL ${quoteIdentifier(name)} = '${value}'`,
  );
  await driver.execute('BEGIN');
  try {
    for (const statement of [...pinned, ...chosen, 'SET LOCAL max_parallel_workers_per_gather = 4']) {
      await driver.execute(statement);
    }
    const query = { ...documents, name: quoteQualified(objectNames(plan.view).query) };
    const lines = differing(await readDocuments(driver, documents), await readDocuments(driver, query));
    return lines === '' ? '' : `${chosen.join('; ')}\n${lines}`;
  } finally {
    await driver.execute('ROLLBACK');
  }
}
