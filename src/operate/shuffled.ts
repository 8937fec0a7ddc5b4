import { operatorName } from '../ir/expression.js';
import { type Node, parseStatements, type SelectStmt } from '../sql/parse.js';
import { isPrintable, renderExpression } from '../sql/render.js';
import { walk } from '../sql/walk.js';

/**
 * The query with a coin tossed wherever rows tie: `random()` ends every ORDER BY that decides which rows are kept, what
 * they are numbered, or in which order they are gathered. What it gives, the query itself may give. A window's frame may
 * depend on which rows tie, so that only those that number rows are changed. null where the query can't be printed.
 */
export async function shuffledQuery(text: string): Promise<string | null> {
  const [statement] = await parseStatements({ name: 'query', text });
  if (statement === undefined || !('SelectStmt' in statement.node)) return null;
  walk(statement.node, shuffle);
  const query: Node = { SubLink: { subLinkType: 'EXPR_SUBLINK', subselect: statement.node } };
  return isPrintable(query) ? renderExpression(query) : null;
}

const random = (): Node => ({
  SortBy: {
    node: {
      FuncCall: {
        funcname: ['pg_catalog', 'random'].map((sval) => ({ String: { sval } })),
        funcformat: 'COERCE_EXPLICIT_CALL',
      },
    },
    sortby_dir: 'SORTBY_DEFAULT',
    sortby_nulls: 'SORTBY_NULLS_DEFAULT',
  },
});

/** Other windows may depend on which rows tie. */
const numbering = new Set(['row_number', 'ntile', 'lag', 'lead']);

const gathering = /^(?:jsonb?_(?:object_)?agg(?:_strict)?|array_agg|string_agg|xmlagg|any_value|sum|avg|min|max)$/;

// biome-ignore lint/suspicious/noExplicitAny: fields of a node whose kind is only known at run time
function shuffle({ kind, fields }: { kind: string; fields: any }): undefined {
  if (kind === 'SelectStmt') shuffleRows(fields);
  if (kind !== 'FuncCall') return undefined;
  const name = operatorName(fields.funcname);
  if (fields.over !== undefined) {
    if (numbering.has(name) && fields.over.name === undefined && fields.over.refname === undefined) {
      fields.over.orderClause = [...(fields.over.orderClause ?? []), random()];
    }
  } else if (gathering.test(name) && !fields.agg_distinct && !fields.agg_star) {
    fields.agg_order = [...(fields.agg_order ?? []), random()];
  }
  return undefined;
}

/** An order that is seen, too: a query in FROM may hand it on. What DISTINCT or a set operation sorts by is its columns. */
function shuffleRows(select: SelectStmt): void {
  const plain = (select.distinctClause ?? []).some((node) => Object.keys(node).length === 0);
  if (plain || (select.op !== undefined && select.op !== 'SETOP_NONE')) return;
  if (select.sortClause !== undefined) select.sortClause = [...select.sortClause, random()];
  else if (select.distinctClause !== undefined) select.sortClause = [...select.distinctClause.map(sortBy), random()];
}

function sortBy(node: Node): Node {
  return { SortBy: { node, sortby_dir: 'SORTBY_DEFAULT', sortby_nulls: 'SORTBY_NULLS_DEFAULT' } };
}
