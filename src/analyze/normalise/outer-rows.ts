import { uniqueKeysOf } from '../../catalog/catalog.js';
import type { Scope, TableSource } from '../../ir/nodes.js';
import type { JoinExpr, Node, SelectStmt } from '../../sql/parse.js';
import { replaceNodes } from '../../sql/render.js';
import { atOwnLevel, holdsNode } from '../../sql/walk.js';
import { fixedColumns } from '../fixed-columns.js';
import { type Facts, scopeOf } from './facts.js';
import { isNullConstant, readCase } from './guards.js';
import { declared, mergesColumns, replaceColumns, replaceRows } from './names.js';
import { tellsPresence } from './never-null.js';
import { aggregateCalls, aliasesIn } from './own-aggregates.js';
import { callsOver, named } from './queries.js';

/**
 * `CASE WHEN c.id IS NULL THEN NULL ELSE e END … FROM t LEFT JOIN c ON q`, with one row of c at most for a row of t, and
 * id never null in c, is `(SELECT e FROM c WHERE q)`: e where there is such a row, and NULL where there is none, as the
 * guard has it. So is every other column of c, and the join goes, as it neither adds rows nor takes any away.
 */
export function outerRows(facts: Facts, select: SelectStmt): SelectStmt | undefined {
  const scope = scopeOf(facts, select);
  if (scope === undefined || scope.groups !== null || mergesColumns(select)) return undefined;
  for (const source of scope.sources) {
    if (source.kind !== 'table' || !hasGuard(facts, select, source) || !isOfOne(facts, source)) continue;
    const taken = withoutJoin(select.fromClause ?? [], source.alias);
    if (taken === undefined) continue;
    const { targetList, ...rest } = { ...select, fromClause: taken.rest };
    if (aliasesIn(rest).has(source.alias) || !isLinked(taken.condition, scope, source)) continue;
    const replaced = withValues(facts, named(select), source, taken);
    if (replaced !== undefined) return { ...rest, targetList: replaced };
  }
  return undefined;
}

interface Taken {
  readonly item: Node;
  readonly condition: Node;
  readonly rest: Node[];
}

/** Whether a row of the others is joined with one row of the source at the most. */
function isOfOne({ question }: Facts, source: TableSource): boolean {
  const fixed = fixedColumns(question.tree, source, () => true);
  return uniqueKeysOf(source.table).some((key) => key.every((name) => fixed.has(name)));
}

/** Whether a condition names another row of the scope: only then an aggregate of its subquery remains one of the scope. */
function isLinked(condition: Node, scope: Scope, source: TableSource): boolean {
  const aliases = aliasesIn(condition);
  return scope.sources.some((other) => other !== source && aliases.has(other.alias));
}

/** The items of FROM without one that is joined to what stands before it by a LEFT JOIN. */
function withoutJoin(items: readonly Node[], alias: string): Taken | undefined {
  for (const [place, item] of items.entries()) {
    const taken = takeJoin(item, alias);
    if (taken !== undefined) return { ...taken, rest: items.map((each, at) => (at === place ? taken.left : each)) };
  }
  return undefined;
}

function takeJoin(node: Node, alias: string): { item: Node; condition: Node; left: Node } | undefined {
  if (!('JoinExpr' in node)) return undefined;
  const join: JoinExpr = node.JoinExpr;
  const { larg, rarg, quals, jointype } = join;
  if (larg === undefined || rarg === undefined || join.alias !== undefined) return undefined;
  const own = 'RangeVar' in rarg && declared([rarg])[0] === alias;
  if (own)
    return jointype === 'JOIN_LEFT' && quals !== undefined ? { item: rarg, condition: quals, left: larg } : undefined;
  // a join that stands nulls in for its left side does so for the row, too
  if (jointype !== 'JOIN_LEFT' && jointype !== 'JOIN_INNER') return undefined;
  const below = takeJoin(larg, alias);
  return below === undefined ? undefined : { ...below, left: { JoinExpr: { ...join, larg: below.left } } };
}

function hasGuard(facts: Facts, { targetList }: SelectStmt, source: TableSource): boolean {
  return holdsNode(
    targetList,
    ({ kind, fields }) => kind === 'CaseExpr' && guarded(facts, { CaseExpr: fields }, source) !== undefined,
    atOwnLevel,
  );
}

/** What a guard shows of a row that is there, and of no others: aggregates and window functions are of all of them. */
function guarded({ aggregates, catalog }: Facts, node: Node, source: TableSource): Node | undefined {
  const { condition, yes, no } = readCase(node) ?? {};
  if (condition === undefined || yes === undefined || !('NullTest' in condition)) return undefined;
  const { arg, nulltesttype } = condition.NullTest;
  if (arg === undefined || !tellsPresence(catalog, source, arg)) return undefined;
  const [shown, otherwise] = nulltesttype === 'IS_NULL' ? [no, yes] : [yes, no];
  if (shown === undefined || (otherwise !== undefined && !isNullConstant(otherwise))) return undefined;
  return aggregateCalls(aggregates, shown).length > 0 || callsOver(shown) ? undefined : shown;
}

/** The select list with all that names the source made of subqueries; undefined where its row is named for more than JSON. */
function withValues(
  facts: Facts,
  { targetList }: SelectStmt,
  source: TableSource,
  { item, condition }: Taken,
): Node[] | undefined {
  const { alias } = source;
  const scalar = (value: Node): Node => ({
    SubLink: {
      subLinkType: 'EXPR_SUBLINK',
      subselect: {
        SelectStmt: {
          targetList: [{ ResTarget: { val: value } }],
          fromClause: [item],
          whereClause: condition,
          limitOption: 'LIMIT_OPTION_DEFAULT',
          op: 'SETOP_NONE',
        },
      },
    },
  });
  const kept: Node[] = [];
  const without = replaceNodes(targetList as unknown as Node, (node) => {
    if ('SelectStmt' in node) return undefined;
    const shown = guarded(facts, node, source);
    if (shown === undefined) return undefined;
    kept.push(scalar(shown));
    return { ParamRef: { number: kept.length } };
  }) as unknown as Node[];
  const row: Node = { ColumnRef: { fields: [{ String: { sval: alias } }, { A_Star: {} }] } };
  const whole = scalar({
    FuncCall: { funcname: [{ String: { sval: 'to_jsonb' } }], args: [row], funcformat: 'COERCE_EXPLICIT_CALL' },
  });
  kept.push(whole);
  const rows = replaceRows(without, alias, { ParamRef: { number: kept.length } });
  if (rows === undefined) return undefined;
  const columns = replaceColumns(rows, alias, (name) =>
    scalar({ ColumnRef: { fields: [{ String: { sval: alias } }, { String: { sval: name ?? '' } }] } }),
  );
  return replaceNodes(columns as unknown as Node, (node) =>
    'ParamRef' in node ? kept[(node.ParamRef.number ?? 0) - 1] : undefined,
  ) as unknown as Node[];
}
