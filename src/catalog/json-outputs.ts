import { JsonbIvmError } from '../base/errors.js';
import { castTo } from '../sql/constant.js';
import { type Node, parseStatements } from '../sql/parse.js';
import { isPrintable, renderExpression } from '../sql/render.js';
import type { OutputColumn } from './catalog.js';

/** Whether an output column of a type holds documents. */
export function isDocumentType(type: string): boolean {
  return /^jsonb?(?:\[\])?$/.test(type);
}

/** Whether it holds them as the text that they were made of. */
export function isJsonText(type: string): boolean {
  return type === 'json' || type === 'json[]';
}

/**
 * The server's text of a query with its output columns of type json, or arrays of them, cast to jsonb. Throws
 * `VIEW_UNSUPPORTED` where the query with casts can't be written down.
 */
export async function castToJsonb(canonical: string, columns: readonly OutputColumn[]): Promise<string> {
  const [statement] = await parseStatements({ name: 'canonical', text: canonical });
  const select = statement !== undefined && 'SelectStmt' in statement.node ? statement.node.SelectStmt : undefined;
  const { targetList = [] } = select ?? {};
  const targets = targetList.map((node, place): Node => {
    const { name = '', type = '' } = columns[place] ?? {};
    if (!('ResTarget' in node) || node.ResTarget.val === undefined || !isJsonText(type)) return node;
    return { ResTarget: { ...node.ResTarget, name, val: castTo(node.ResTarget.val, 'jsonb', type === 'json[]') } };
  });
  const query: Node = {
    SubLink: { subLinkType: 'EXPR_SUBLINK', subselect: { SelectStmt: { ...select, targetList: targets } } },
  };
  if (targets.length === columns.length && isPrintable(query)) return renderExpression(query).replace(/^\(|\)$/g, '');
  throw new JsonbIvmError({
    code: 'VIEW_UNSUPPORTED',
    message: 'the SELECT with its json columns cast to jsonb cannot be written down',
    hint: 'write ::jsonb behind them in the SELECT itself',
  });
}
