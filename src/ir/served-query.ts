import { JsonbIvmError } from '../base/errors.js';
import type { Catalog, OutputColumn } from '../catalog/catalog.js';
import { isJsonText } from '../catalog/document-types.js';
import { castTo } from '../sql/constant.js';
import { type Node, parseStatements, type SelectStmt } from '../sql/parse.js';
import { renderSelect } from '../sql/render.js';
import { limitsOf } from './limits.js';
import { unwrapped } from './unwrapped.js';
import type { ViewText } from './view-text.js';

/**
 * The query that documents are computed by, where it is another than the one that was written, as the server's text of
 * that one has it: taken out of an aggregate of the whole result, without an order of its own, and with casts where they
 * are asked for. Undefined: it is the same. Throws `VIEW_UNSUPPORTED` where it can't be written down.
 */
export async function servedQuery(
  { canonical, columns, views }: Catalog,
  { jsonb, select: written }: ViewText,
): Promise<string | undefined> {
  const [statement] = await parseStatements({ name: 'canonical', text: canonical });
  const select = statement !== undefined && 'SelectStmt' in statement.node ? statement.node.SelectStmt : undefined;
  if (select === undefined) return undefined;
  // what gathers all rows of a plain view is not taken off without a word: the text shows no query in it
  const told = views === undefined || unwrapped(written) !== undefined;
  const inner = told ? unwrapped(select) : undefined;
  if (inner !== undefined) return print(withoutOrder(inner.select) ?? inner.select);
  const plain = withoutOrder(select);
  // an order does no harm, so one that can't be taken out stays
  const harmful = (select.limitCount ?? select.limitOffset) !== undefined;
  if (plain !== undefined && (harmful || renderSelect(plain) !== undefined)) return print(plain);
  return jsonb && columns.some(({ type }) => isJsonText(type)) ? print(castToJsonb(select, columns)) : undefined;
}

/** Documents stand in a table, which has no order; and the server would compute all of them to leave none out. */
function withoutOrder(select: SelectStmt): SelectStmt | undefined {
  const { sortClause, limitCount, limitOffset, ...rest } = select;
  const { limit, offset } = limitsOf(select);
  if ((sortClause ?? limitCount ?? limitOffset) === undefined) return undefined;
  if (limit !== undefined || offset !== undefined || rest.distinctClause !== undefined) return undefined;
  return { ...rest, limitOption: 'LIMIT_OPTION_DEFAULT' };
}

function castToJsonb({ targetList = [], ...select }: SelectStmt, columns: readonly OutputColumn[]): SelectStmt {
  const targets = targetList.map((node, place): Node => {
    const { name = '', type = '' } = columns[place] ?? {};
    if (!('ResTarget' in node) || node.ResTarget.val === undefined || !isJsonText(type)) return node;
    return { ResTarget: { ...node.ResTarget, name, val: castTo(node.ResTarget.val, 'jsonb', type === 'json[]') } };
  });
  return { ...select, targetList: targets };
}

function print(select: SelectStmt): string {
  const text = renderSelect(select);
  if (text !== undefined) return text;
  throw new JsonbIvmError({
    code: 'VIEW_UNSUPPORTED',
    message: 'the SELECT cannot be written down as the one that makes documents',
    hint: 'write it without ORDER BY, LIMIT and an aggregate of the whole result, and json columns with ::jsonb',
  });
}
