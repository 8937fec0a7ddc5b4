import type { RelationName } from '../base/names.js';
import { inTransaction } from '../db/abort.js';
import type { Driver } from '../db/driver.js';
import type { Abortable } from '../db/signal.js';
import { getView, type RegisteredView } from '../deploy/registry.js';
import { withSettings } from '../deploy/settings.js';
import { resolveName } from '../deploy/view-name.js';
import { objectNames } from '../emit/context/objects.js';
import { readableKeys } from '../emit/refresh.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import { type ComparedRow, findChance, mustAsk, patience } from './candidates.js';
import type { PathDifference } from './difference.js';
import { columnTexts, keyTextsOf, type NamedKey } from './document-keys.js';
import { rowDifferences } from './verify/found.js';
import { among, type KeyColumn, readKeyColumns } from './verify/keys.js';

/** A document beside what its query gives, both of one moment. */
export interface DocumentComparison {
  /** The view. */
  readonly view: RelationName;
  /** The key, column by column, as texts. */
  readonly key: NamedKey;
  /** `none`: neither the table nor the query has it; `chance`: the two differ in nothing but what is left to chance. */
  readonly kind: 'equal' | 'different' | 'missing' | 'extra' | 'chance' | 'none';
  /** It may differ by chance all the same: the query leaves something to chance, and did not give it when asked. */
  readonly undecided?: true;
  /** The view's documents are still being made: one that is missing, or as a former text had it, is still to come. */
  readonly filling: boolean;
  /** The columns of the stored row as texts; null: there is none. */
  readonly stored: Readonly<Record<string, string | null>> | null;
  /** Those that the query gives. */
  readonly expected: Readonly<Record<string, string | null>> | null;
  /** Where the two differ, of a document that is on both sides. */
  readonly paths: readonly PathDifference[];
}

/** Reads one document and what its query gives for the key. Writes nothing. Throws `VIEW_UNKNOWN`, and `USAGE` for no key. */
export async function compareDocument(
  driver: Driver,
  name: string,
  key: NamedKey,
  options: Abortable = {},
): Promise<DocumentComparison> {
  return inTransaction(driver, options, async (inside) => {
    const view = await getView(inside, await resolveName(inside, name));
    const texts = keyTextsOf(view.plan.key, key);
    const columns = await readKeyColumns(inside, view.plan);
    const [found] = await withSettings(inside, { ...readableKeys, ...view.plan.settings }, () =>
      inside.query<{ result: string }>(comparison(view, columns, texts)),
    );
    const row = { ...(JSON.parse(found?.result ?? '') as Both), texts };
    const { kind, stored, expected } = row;
    const different = kind === 'different' ? { ...row, kind } : undefined;
    const asked = different === undefined ? [] : [different];
    const chance = (await findChance(inside, view, columns, asked, patience())).size > 0;
    const paths =
      different === undefined ? [] : rowDifferences(view.plan.columns, different.stored, different.expected);
    return {
      view: view.name,
      key,
      ...verdict(view, row, chance),
      filling: view.filling !== null,
      stored,
      expected,
      paths,
    };
  });
}

/** Both sides, and how they differ; null: not at all. */
type Both = Omit<ComparedRow, 'kind' | 'texts'> & { readonly kind: ComparedRow['kind'] | null };

function verdict(
  view: RegisteredView,
  { kind, stored, expected }: Both,
  chance: boolean,
): Pick<DocumentComparison, 'kind' | 'undecided'> {
  if (stored === null && expected === null) return { kind: 'none' };
  if (chance) return { kind: 'chance' };
  return kind === 'different' && mustAsk(view) ? { kind, undecided: true } : { kind: kind ?? 'equal' };
}

function comparison({ name, plan }: RegisteredView, columns: readonly KeyColumn[], key: readonly string[]): string {
  const { query, documents } = objectNames(name);
  const first = columns[0]?.name ?? '';
  const condition = among(columns, [key]);
  const side = (relation: RelationName, alias: string): string =>
    `(SELECT s.* FROM ${quoteQualified(relation)} AS s WHERE ${condition('s')}) AS ${alias}`;
  const row = (alias: string): string =>
    `ROW(${plan.columns.map((column) => `${alias}.${quoteIdentifier(column.name)}`).join(', ')})::record`;
  const missing = (alias: string): string => `${alias}.${first} IS NOT DISTINCT FROM NULL`;
  const pairs = plan.key.map((column) => `${quoteLiteral(column.name)}, d.${quoteIdentifier(column.name)}`);
  return `SELECT pg_catalog.json_build_object(
  'key', pg_catalog.jsonb_build_object(${pairs.join(', ')}),
  'kind', CASE WHEN ${missing('d')} THEN 'missing' WHEN ${missing('q')} THEN 'extra'
               WHEN ${row('d')} OPERATOR(pg_catalog.*<>) ${row('q')} THEN 'different' END,
  'stored', CASE WHEN NOT (${missing('d')}) THEN ${columnTexts(plan.columns, 'd')} END,
  'expected', CASE WHEN NOT (${missing('q')}) THEN ${columnTexts(plan.columns, 'q')} END)::text AS result
FROM (SELECT) AS one
LEFT JOIN ${side(documents, 'd')} ON true
LEFT JOIN ${side(query, 'q')} ON true`;
}
