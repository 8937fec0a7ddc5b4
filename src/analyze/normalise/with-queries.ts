import type { Node, RangeSubselect, RangeVar, SelectStmt, WithClause } from '../../sql/parse.js';
import { replaceNodes } from '../../sql/render.js';

/**
 * `WITH x AS (SELECT …) SELECT … FROM x` is `SELECT … FROM (SELECT …) x`: a query that only reads gives the same rows each
 * time it is asked, but for what is left to chance. Of those in a WITH, each may name the ones before it; what is named in
 * the query of one that goes by the same name is one further out. A recursive one stays, with those beside it.
 */
export function withoutWith(select: SelectStmt): SelectStmt | undefined {
  const { withClause, ...rest } = select;
  if (withClause === undefined || withClause.recursive) return undefined;
  const known = new Map<string, Query>();
  for (const node of withClause.ctes ?? []) {
    const { ctename, ctequery, aliascolnames } = 'CommonTableExpr' in node ? node.CommonTableExpr : {};
    if (ctename === undefined || ctequery === undefined || !('SelectStmt' in ctequery)) return undefined;
    known.set(ctename, { select: inPlace(ctequery.SelectStmt, known), names: aliascolnames });
  }
  return inPlace(rest, known);
}

interface Query {
  readonly select: SelectStmt;
  /** Of its columns; undefined: its own. */
  readonly names: Node[] | undefined;
}

/** A query with others in the place of their names. */
function inPlace(select: SelectStmt, known: ReadonlyMap<string, Query>): SelectStmt {
  const { SelectStmt } = replaceNodes({ SelectStmt: select }, (node) => {
    if ('SelectStmt' in node && node.SelectStmt.withClause !== undefined && node.SelectStmt !== select) {
      return { SelectStmt: inPlace(node.SelectStmt, beside(known, node.SelectStmt.withClause)) };
    }
    if (!('RangeVar' in node) || node.RangeVar.schemaname !== undefined) return undefined;
    const query = known.get(node.RangeVar.relname ?? '');
    return query === undefined ? undefined : { RangeSubselect: asSubquery(node.RangeVar, query) };
  }) as { SelectStmt: SelectStmt };
  return SelectStmt;
}

/** Those that are not named anew. */
function beside(known: ReadonlyMap<string, Query>, { ctes = [] }: WithClause): ReadonlyMap<string, Query> {
  const names = new Set(ctes.map((node) => ('CommonTableExpr' in node ? node.CommonTableExpr.ctename : undefined)));
  return new Map([...known].filter(([name]) => !names.has(name)));
}

function asSubquery({ alias, relname = '' }: RangeVar, { select, names = [] }: Query): RangeSubselect {
  const { aliasname = relname, colnames = [] } = alias ?? {};
  const renamed = [...colnames, ...names.slice(colnames.length)];
  return {
    subquery: { SelectStmt: select },
    alias: { aliasname, ...(renamed.length === 0 ? {} : { colnames: renamed }) },
  };
}
